import { useEffect, useEffectEvent, useRef } from 'react';
import type { Id } from '../../../../domain/identity';
import type { KindOfUse } from '../../../../domain/messages/purpose';
import { DISCUSSION_POINTS } from '../../../../domain/people/discussion';
import { greetingName, type Person } from '../../../../domain/people/person';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Service } from '../../../../domain/services/service';
import { FormDialog } from '../../FormDialog';
import { carerOf, whoAnswers } from '../contact-point/whose-point';
import { newAgreementDraft, withKind, withPoint, type AgreementDraft } from './agreement-draft';
import { AgreementFields } from './AgreementFields';
import { NotTalkedThrough } from './NotTalkedThrough';
import { PersonalContact } from './PersonalContact';
import { TalkedThrough } from './TalkedThrough';
import { useAgreementForm } from './use-agreement-form';

const idOf = (field: string) => `agreement-${field}`;

export interface AgreementQuestionProps {
  person: Person;
  contactPointId: Id;
  kind: KindOfUse;
  policy: PolicyPack['agreements'];
  service: Service;
  onDone: () => void;
}

/**
 * The form of an agreement, made to be filled in while it is talked through. It opens at what is read out; one key
 * ticks all of it and goes on to when and how they agreed.
 */
export function AgreementQuestion({
  person,
  contactPointId,
  kind,
  policy,
  service,
  onDone,
}: AgreementQuestionProps) {
  const form = useAgreementForm(person, newAgreementDraft(contactPointId, kind, policy), policy, onDone);
  const { draft, refusals, missing } = form;
  const all = useRef<HTMLButtonElement>(null);
  const firstContact = useRef<HTMLButtonElement>(null);
  const point = person.contactPoints.find(({ id }) => id === draft.contactPointId);
  const carer = point === undefined ? undefined : carerOf(person, point);
  const who = whoAnswers(person, point);
  const change = (some: Partial<AgreementDraft>) => form.change((now) => ({ ...now, ...some }));
  function tickAll(): void {
    change({ points: DISCUSSION_POINTS });
    firstContact.current?.focus();
  }

  useEffect(() => all.current?.focus(), []);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F9' || event.isComposing) return;
    event.preventDefault();
    tickAll();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <FormDialog
      title={`Record that ${who} agrees`}
      save="Record agreement"
      wide
      refusals={refusals}
      idOf={idOf}
      busy={form.busy}
      dirty={form.dirty}
      onSubmit={() => form.submit()}
      onClose={onDone}
    >
      {missing.length > 0 && <NotTalkedThrough count={missing.length} onAsItIs={() => form.submit(true)} />}
      <AgreementFields
        person={person}
        draft={draft}
        policy={policy}
        refusals={refusals}
        idOf={idOf}
        onKind={(next) => form.change((now) => withKind(now, next, policy))}
        onChange={change}
      />
      {carer !== undefined && (
        <p className="pw-form__say">
          {`${carer.name} agrees to be written to. Whether ${carer.name} may be told about ${greetingName(person)} is recorded apart.`}
        </p>
      )}
      <TalkedThrough
        points={draft.points}
        facts={{
          service,
          channel: point?.channel ?? 'sms',
          recordOf: carer === undefined ? null : `${greetingName(person)}’s`,
        }}
        idOf={idOf}
        allRef={all}
        onTick={(each, ticked) => form.change((now) => withPoint(now, each, ticked))}
        onAll={tickAll}
      />
      <PersonalContact
        draft={draft}
        who={who}
        refusals={refusals}
        idOf={idOf}
        firstRef={firstContact}
        onChange={change}
      />
    </FormDialog>
  );
}
