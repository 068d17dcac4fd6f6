import { useEffect, useMemo, useRef, useState } from 'react';
import type { Desk } from '../../../contract/desk';
import type { Settings } from '../../../contract/settings';
import type { Service } from '../../../domain/services/service';
import { call } from '../../client/call';
import { useAnswer } from '../../client/queries';
import { sentenceOf } from '../../components/ErrorSentence';
import { ScreenTitle } from '../../components/ScreenTitle';
import type { MessageEditor } from '../../editor/create-editor';
import type { CheckText } from '../../editor/findings';
import { isInserted, withInserted } from '../../editor/inserted/inserted-finding';
import { fixNext, step } from '../../editor/walking';
import { usePlace } from '../../state/place';
import { useToasts } from '../../state/toasts';
import { DecisionBar } from './decision/DecisionBar';
import { readyCarriers, withPerson, worthKeeping } from './draft/choices';
import { ChangedElsewhere } from './draft/ChangedElsewhere';
import type { DraftStart } from './draft/draft-start';
import { UnfinishedDraft } from './draft/UnfinishedDraft';
import { useDraft } from './draft/use-draft';
import { FindingsPanel } from './findings/FindingsPanel';
import { overridesFor } from './findings/kept-words';
import { useFindingActions } from './findings/use-finding-actions';
import { LockScreenCard } from './lock-screen/LockScreenCard';
import { MessageCard } from './message/MessageCard';
import { useSubjectWords } from './message/use-subject-words';
import { PURPOSE_ID } from './message/MessageBar';
import { OtherService } from './OtherService';
import { PersonSlot } from './PersonSlot';
import { ReviewDialog } from './review/ReviewDialog';
import { useCheck } from './use-check';
import { useComposeKeys } from './use-compose-keys';
import { useDecision } from './use-decision';
import { useNextStep } from './use-next-step';
import { useReview } from './use-review';

export interface ComposerProps {
  start: DraftStart;
  services: readonly Service[];
  /** The one the desk works for now. */
  current: Service;
  desk: Desk;
  settings: Settings | undefined;
}

const NO_FINDINGS = [] as const;

/** Goes on to the purpose, unless somebody has gone on by themselves: a focus that comes late takes their words. */
function focusPurposeUnlessBusy(): void {
  const { activeElement } = document;
  const idle = activeElement === null || activeElement === document.body;
  const finding = activeElement?.closest('.pw-compose-finder') !== null;
  if (idle || finding) document.getElementById(PURPOSE_ID)?.focus();
}

/** One message, from the person to "send". */
export function Composer({ start, services, current, desk, settings }: ComposerProps) {
  const { pack } = desk;
  const draft = useDraft(start);
  const { choices, news } = draft;
  const service = services.find(({ id }) => id === choices.serviceId) ?? current;
  const ready = useMemo(() => readyCarriers(settings), [settings]);
  const { personId, channel, subject } = choices;
  const person = useAnswer('people.get', personId === null ? undefined : { id: personId }).data ?? null;
  const editor = useRef<MessageEditor>(null);
  const subjectInput = useRef<HTMLInputElement>(null);
  const finder = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState(false);
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);

  const subjectWords = useSubjectWords(subject);
  const checked = useCheck({ channel, subject }, person, service, pack, settings);
  const { marks } = subjectWords;
  const check = useMemo<CheckText>(
    () =>
      channel === 'email' ? (words) => withInserted(checked(words), marks, 'subject', subject) : checked,
    [channel, subject, checked, marks],
  );
  const actions = useFindingActions({
    editor,
    subjectInput,
    subject,
    onSubject: (next) => draft.choose((now) => ({ ...now, subject: next })),
    onKeepInSubject: subjectWords.keep,
    keptBefore: start.kept,
    onKept: draft.keepWords,
  });
  const { kept } = actions;
  const findings = news?.found.findings ?? NO_FINDINGS;
  const text = news?.text ?? start.text;
  const decision = useDecision({ choices, text, findings, kept, person, service, settings, pack });
  const reviewing = useReview(draft.saver);

  const focusWords = () => {
    if (channel === 'email' && text.trim() !== '' && subject.trim() === '') subjectInput.current?.focus();
    else editor.current?.view.focus();
  };
  const nextStep = useNextStep({
    finder,
    bar,
    personId,
    focusWords,
    goToFirstStop: () => {
      const stop = findings.find(({ severity }) => severity === 'stop');
      if (stop !== undefined) actions.goTo(stop);
    },
    keepForLater: () => {
      void draft.saver.flush();
      say('Your draft is kept. You find it under Messages.');
      go({ screen: 'compose', draftId: null, personId: null });
    },
  });

  function review(): void {
    const [first] = decision.reasons.filter(({ effect }) => effect === 'stop');
    setRefused(first !== undefined);
    if (first === undefined) void reviewing.ask(draft.content(person));
    else nextStep(first.next, false);
  }
  function withView(act: (view: MessageEditor['view']) => void): void {
    const view = editor.current?.view;
    if (view !== undefined) act(view);
  }
  useComposeKeys({
    onReview: review,
    onStep: (by) =>
      withView((view) => {
        view.focus();
        step(view, by, actions.beyond);
      }),
    onFixNext: () => withView((view) => fixNext(view, actions.beyond)),
  });

  const startsWithPerson = start.choices.personId !== null;
  const startsWithWords = worthKeeping({ text: start.text, subject: start.choices.subject });
  useEffect(() => {
    if (startsWithWords) editor.current?.view.focus();
    else if (startsWithPerson) document.getElementById(PURPOSE_ID)?.focus();
    else finder.current?.focus();
  }, [startsWithPerson, startsWithWords]);

  async function pick(id: string): Promise<void> {
    try {
      const picked = await call('people.get', { id });
      draft.choose((now) => withPerson(now, picked, pack, ready));
      requestAnimationFrame(focusPurposeUnlessBusy);
    } catch (error) {
      if (error instanceof Error) say(sentenceOf(error));
    }
  }
  const offersUnfinished = draft.saveState.kind === 'unsaved' && !worthKeeping({ text, subject });
  return (
    <div className="pw-compose">
      <ScreenTitle title="Compose" hidden />
      {offersUnfinished && <UnfinishedDraft personId={personId} />}
      {draft.saveState.kind === 'changed-elsewhere' && (
        <ChangedElsewhere
          onMine={draft.branch}
          onTheirs={() => go({ screen: 'compose', draftId: draft.saver.place().id, personId: null })}
        />
      )}
      {service.id !== current.id && (
        <OtherService
          service={service}
          current={current}
          onMove={() => draft.choose((now) => ({ ...now, serviceId: current.id }))}
        />
      )}
      <PersonSlot
        person={person}
        finder={finder}
        onPick={({ id }) => void pick(id)}
        onClear={() => {
          draft.choose((now) => withPerson(now, null, pack, ready));
          requestAnimationFrame(() => finder.current?.focus());
        }}
      />
      <div className="pw-compose__columns">
        <MessageCard
          draft={draft}
          initialText={start.text}
          person={person}
          service={service}
          pack={pack}
          ready={ready}
          check={check}
          assisted={settings?.writing.assisted ?? false}
          subjectWords={subjectWords}
          beyond={actions.beyond}
          editor={editor}
          subjectInput={subjectInput}
          bar={bar}
        />
        {news !== undefined && (
          <div className="pw-compose__side">
            <FindingsPanel
              news={news}
              kept={kept}
              onShow={actions.show}
              onFix={actions.fix}
              onFixAll={actions.fixAll}
              onKeep={actions.keep}
              onConfirm={actions.confirm}
              onTakeBack={actions.takeBack}
              onLeave={() => editor.current?.view.focus()}
            />
            <LockScreenCard
              choices={choices}
              text={text}
              findings={findings}
              person={person}
              service={service}
              settings={settings}
              pack={pack}
            />
          </div>
        )}
      </div>
      <DecisionBar
        decision={decision}
        refused={refused}
        busy={reviewing.asking}
        onNext={(next) => nextStep(next, true)}
        onReview={review}
      />
      {reviewing.open !== undefined && (
        <ReviewDialog
          {...reviewing.open}
          person={person}
          service={service}
          kept={kept}
          inserted={findings.filter(isInserted)}
          busy={reviewing.sending}
          error={reviewing.error}
          onKeep={actions.keep}
          onSend={() => reviewing.send(overridesFor(kept, reviewing.open?.review.findings ?? []))}
          onClose={(finding) => {
            reviewing.close();
            if (finding === undefined) focusWords();
            else actions.goTo(finding);
          }}
        />
      )}
    </div>
  );
}
