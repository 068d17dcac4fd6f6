import type { KindOfUse } from '../../../../domain/messages/purpose';
import type { AgreementForm } from '../../../../domain/people/agreement';
import type { Person } from '../../../../domain/people/person';
import type { PolicyPack } from '../../../../domain/policy/pack';
import { SelectField, TextField } from '../../Field';
import { Segmented } from '../../Segmented';
import type { Refusals } from '../../use-refusals';
import { pointWords } from '../contact-point/whose-point';
import type { AgreementDraft } from './agreement-draft';

const KINDS = [
  { value: 'routine', label: 'Reminders and notices' },
  { value: 'conversation', label: 'Conversations and letters' },
  { value: 'other', label: 'Another use' },
] as const satisfies readonly { value: KindOfUse; label: string }[];

function formChoices(needed: AgreementForm) {
  return [
    {
      value: 'verbal',
      label: 'Verbal',
      disabled: needed === 'written',
      ...(needed === 'written' && { hint: 'this use needs a written agreement' }),
    },
    { value: 'written', label: 'Written' },
  ] as const;
}

export interface AgreementFieldsProps {
  person: Person;
  draft: AgreementDraft;
  policy: PolicyPack['agreements'];
  refusals: Refusals;
  idOf: (field: string) => string;
  onKind: (kind: KindOfUse) => void;
  onChange: (change: Partial<AgreementDraft>) => void;
}

/** What is agreed to, for which number or address, and in what form (P12, P18). */
export function AgreementFields({
  person,
  draft,
  policy,
  refusals,
  idOf,
  onKind,
  onChange,
}: AgreementFieldsProps) {
  return (
    <>
      <SelectField
        id={idOf('contactPointId')}
        label="Number or address"
        error={refusals.of('contactPointId')}
        value={draft.contactPointId}
        onChange={(contactPointId) => onChange({ contactPointId })}
      >
        {person.contactPoints.map((point) => (
          <option key={point.id} value={point.id}>
            {pointWords(person, point)}
          </option>
        ))}
      </SelectField>
      <div className="pw-agreement__kind">
        <Segmented legend="What it is for" value={draft.kind} choices={KINDS} onChange={onKind} />
        <Segmented
          legend="How they agreed"
          value={draft.form}
          choices={formChoices(policy.forms[draft.kind])}
          onChange={(form) => onChange({ form })}
        />
      </div>
      {draft.form === 'written' && (
        <TextField
          id={idOf('signedFormAt')}
          label="Where the signed form is"
          hint="Such as “scanned into the record on 3 March”"
          maxLength={200}
          error={refusals.of('signedFormAt')}
          value={draft.signedFormAt}
          onChange={(signedFormAt) => onChange({ signedFormAt })}
        />
      )}
      {draft.kind === 'other' && (
        <TextField
          id={idOf('dataPrivacyReference')}
          label="Data Privacy reference"
          hint="The policy does not list this use: the Data Privacy team must have said yes to it"
          maxLength={100}
          error={refusals.of('dataPrivacyReference')}
          value={draft.dataPrivacyReference}
          onChange={(dataPrivacyReference) => onChange({ dataPrivacyReference })}
        />
      )}
    </>
  );
}
