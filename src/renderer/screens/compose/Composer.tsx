import { useMemo, useRef, useState } from 'react';
import type { Desk } from '../../../contract/desk';
import type { Settings } from '../../../contract/settings';
import type { Service } from '../../../domain/services/service';
import { londonDate } from '../../../domain/time/moment';
import { call } from '../../client/call';
import { useNow } from '../../client/desk';
import { useAnswer } from '../../client/queries';
import { sentenceOf } from '../../components/ErrorSentence';
import { ScreenTitle } from '../../components/ScreenTitle';
import type { MessageEditor } from '../../editor/create-editor';
import type { CheckText } from '../../editor/findings';
import { isInserted, withInserted } from '../../editor/inserted/inserted-finding';
import { fixNext, step } from '../../editor/walking';
import { useToasts } from '../../state/toasts';
import { DecisionBar } from './decision/DecisionBar';
import { privacyQuestion } from './decision/privacy-question';
import { useNextStep } from './decision/use-next-step';
import { byTrustPhone, withPerson } from './draft/choices';
import type { DraftStart } from './draft/draft-start';
import { DraftNotices } from './draft/DraftNotices';
import { useDraft } from './draft/use-draft';
import { useAttaching } from './files/use-attaching';
import { useMessageFiles } from './files/use-message-files';
import { overridesFor } from './findings/kept-words';
import { useFindingActions } from './findings/use-finding-actions';
import { MessageCard } from './message/MessageCard';
import { useSubjectWords } from './message/use-subject-words';
import type { Carrier } from '../../../domain/messages/channel';
import { PersonSlot } from './person/PersonSlot';
import { ReviewDialog } from './review/ReviewDialog';
import { sendWords } from './review/send-words';
import { useTemplate } from './template/use-template';
import { SideColumn } from './side/SideColumn';
import { useCheck } from './use-check';
import { useComposeKeys } from './use-compose-keys';
import { useDecision } from './use-decision';
import { focusPurposeUnlessBusy, useFirstFocus } from './use-first-focus';
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
const NONE_READY: readonly Carrier[] = [];

/** One message, from the person to "send". */
export function Composer({ start, services, current, desk, settings }: ComposerProps) {
  const { pack } = desk;
  const now = useNow();
  const draft = useDraft(start);
  const { choices, news } = draft;
  const service = services.find(({ id }) => id === choices.serviceId) ?? current;
  const ready = settings?.ready ?? NONE_READY;
  const { personId, channel, subject, contactPointId } = choices;
  const person = useAnswer('people.get', personId === null ? undefined : { id: personId }).data ?? null;
  const editor = useRef<MessageEditor>(null);
  const subjectInput = useRef<HTMLInputElement>(null);
  const finder = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState(false);
  const say = useToasts((state) => state.say);

  const subjectWords = useSubjectWords(subject);
  const checked = useCheck(
    { channel, subject, contactPointId, template: choices.template },
    person,
    service,
    pack,
    settings,
  );
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
    onSubject: (next) => draft.choose((chosen) => ({ ...chosen, subject: next })),
    onKeepInSubject: subjectWords.keep,
    keptBefore: start.kept,
    onKept: draft.keepWords,
  });
  const { kept } = actions;
  const findings = news?.found.findings ?? NO_FINDINGS;
  const text = news?.text ?? start.text;
  const files = useMessageFiles(draft, { person, service, pack });
  const attaching = useAttaching(files, pack);
  const decision = useDecision({ choices, text, findings, kept, person, service, settings, pack, files });
  const reviewing = useReview(draft.saver);

  const template = useTemplate({
    draft,
    known: { person, service, staff: settings?.staff ?? null, pack, ready, today: londonDate(now) },
    editor,
    subjectInput,
  });
  const focusWords = () => {
    if (channel === 'email' && text.trim() !== '' && subject.trim() === '') subjectInput.current?.focus();
    else editor.current?.view.focus();
  };
  const steps = useNextStep({
    finder,
    bar,
    person,
    ready,
    choices,
    focusWords,
    goToFirstStop: () => {
      const stop = findings.find(({ severity }) => severity === 'stop');
      if (stop === undefined) focusWords();
      else actions.goTo(stop);
    },
    onChoose: draft.choose,
    byTrustPhone: (chosen) => byTrustPhone(chosen, pack, ready),
    question: (clause) => {
      const use = service.authorisedUses.find(({ id }) => id === choices.authorisedUseId)?.what ?? null;
      return privacyQuestion({ channel, purpose: choices.purpose, use, service: service.name, clause });
    },
    keep: () => draft.keep(person),
  });

  function review(): void {
    const [first] = decision.reasons.filter(({ effect }) => effect === 'stop');
    setRefused(first !== undefined);
    if (attaching.coming.some(({ sentence }) => sentence === null)) {
      say('A file is still being taken in: review the message once it is there.');
    } else if (first === undefined) void reviewing.ask(draft.content(person));
    else steps.lookAt(first);
  }
  function withView(act: (view: MessageEditor['view']) => void): void {
    const view = editor.current?.view;
    if (view !== undefined) act(view);
  }
  useComposeKeys({
    onReview: review,
    onTemplate: template.open,
    onStep: (by) =>
      withView((view) => {
        view.focus();
        step(view, by, actions.beyond);
      }),
    onFixNext: () => withView((view) => fixNext(view, actions.beyond)),
  });

  useFirstFocus(start, editor, finder);

  async function pick(id: string): Promise<void> {
    try {
      const picked = await call('people.get', { id });
      if (person !== null && person.id !== picked.id) actions.keepNothing();
      if (person?.id !== picked.id && files.files.length > 0)
        say('The files stay with the message: check that they are for this person.');
      draft.choose((chosen) => withPerson(chosen, picked, pack, ready));
      requestAnimationFrame(focusPurposeUnlessBusy);
    } catch (error) {
      if (error instanceof Error) say(sentenceOf(error));
    }
  }
  return (
    <div className="pw-compose">
      <ScreenTitle title="Compose" hidden />
      <DraftNotices draft={draft} text={text} problem={start.problem} service={service} current={current} />
      <PersonSlot
        person={person}
        finder={finder}
        onPick={({ id }) => void pick(id)}
        onClear={() => {
          actions.keepNothing();
          draft.choose((chosen) => withPerson(chosen, null, pack, ready));
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
          onTemplate={template.open}
          files={files}
          attaching={attaching}
        />
        {news !== undefined && (
          <SideColumn
            draft={draft}
            news={news}
            actions={actions}
            person={person}
            service={service}
            settings={settings}
            pack={pack}
            onAskPrivacy={() => steps.askPrivacy(null)}
            onLeave={() => editor.current?.view.focus()}
          />
        )}
      </div>
      <DecisionBar
        decision={decision}
        refused={refused}
        busy={reviewing.asking}
        review={sendWords(choices, now).review}
        onNext={steps.take}
        onReview={review}
        firstRef={steps.firstRef}
      />
      {steps.dialog}
      {template.dialog}
      {reviewing.open !== undefined && (
        <ReviewDialog
          {...reviewing.open}
          messageId={draft.saver.place().id}
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
      {reviewing.pin}
    </div>
  );
}
