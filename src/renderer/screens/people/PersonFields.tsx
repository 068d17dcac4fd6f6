import type { RefObject } from 'react';
import { nhsNumberSchema } from '../../../domain/people/nhs-number';
import { preferenceSchema } from '../../../domain/people/person';
import { DateField } from '../../components/DateField';
import { SelectField, TextAreaField, TextField } from '../../components/Field';
import { PREFERENCE_WORDS } from '../../components/person-words';
import type { Refusals } from '../../components/use-refusals';
import type { PersonDraft } from './person-draft';

export interface PersonFieldsProps {
  draft: PersonDraft;
  refusals: Refusals;
  idOf: (field: string) => string;
  onChange: (change: Partial<PersonDraft>) => void;
  /** The first field, where the keyboard should be at once. */
  firstRef?: RefObject<HTMLInputElement | null>;
}

/** Why a number that is written to its full length is wrong: said while typing, not only when it is saved. */
function nhsNumberProblem(typed: string): string | undefined {
  if (typed.replaceAll(/[\s-]/gu, '').length < 10) return undefined;
  return nhsNumberSchema.safeParse(typed).error?.issues[0]?.message;
}

/** A person's own details. */
export function PersonFields({ draft, refusals, idOf, onChange, firstRef }: PersonFieldsProps) {
  const text = (field: 'givenName' | 'familyName' | 'preferredName' | 'recordNumber' | 'postcode') => ({
    id: idOf(field),
    error: refusals.of(field),
    value: draft[field],
    onChange: (value: string) => onChange({ [field]: value }),
  });
  return (
    <>
      <div className="pw-form__row">
        <TextField
          {...text('givenName')}
          label="First name"
          {...(firstRef !== undefined && { inputRef: firstRef })}
        />
        <TextField {...text('familyName')} label="Last name" />
      </div>
      <DateField
        id={idOf('dateOfBirth')}
        legend="Date of birth"
        hint="For example, 14 3 1951"
        error={refusals.of('dateOfBirth')}
        value={draft.dateOfBirth}
        onChange={(dateOfBirth) => onChange({ dateOfBirth })}
      />
      <div className="pw-form__row">
        <TextField
          id={idOf('nhsNumber')}
          label="NHS number"
          hint="10 digits, such as 999 054 8609"
          inputMode="numeric"
          error={nhsNumberProblem(draft.nhsNumber) ?? refusals.of('nhsNumber')}
          value={draft.nhsNumber}
          onChange={(nhsNumber) => onChange({ nhsNumber })}
        />
        <TextField
          {...text('recordNumber')}
          label="Record number"
          hint="In SystmOne; needed without an NHS number"
        />
      </div>
      <div className="pw-form__row">
        <TextField
          {...text('preferredName')}
          label="Preferred name (optional)"
          hint="Messages greet them by it"
        />
        <SelectField
          id={idOf('preference')}
          label="How they like to be reached"
          hint="Ask about all ways, not only electronic ones"
          value={draft.preference}
          onChange={(value) => onChange({ preference: preferenceSchema.catch('unknown').parse(value) })}
        >
          {preferenceSchema.options.map((preference) => (
            <option key={preference} value={preference}>
              {PREFERENCE_WORDS[preference]}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="pw-form__row">
        <TextAreaField
          id={idOf('address')}
          label="Address (optional)"
          hint="Only so that it can be kept out of messages"
          error={refusals.of('address')}
          rows={2}
          value={draft.address}
          onChange={(address) => onChange({ address })}
        />
        <TextField
          {...text('postcode')}
          label="Postcode (optional)"
          hint="Kept out of messages too"
          width={10}
        />
      </div>
    </>
  );
}
