import { TextField } from '../../../components/Field';

/** A reference as the form holds it. */
export interface ReferenceDraft {
  readonly reference: string;
  readonly name: string;
  /** ISO, as a date field has it; empty where none is chosen. */
  readonly date: string;
}

export interface ReferenceFieldsProps {
  id: string;
  legend: string;
  value: ReferenceDraft;
  error: string | undefined;
  onChange: (value: ReferenceDraft) => void;
}

/** Who gave their word, on what paper, when. */
export function ReferenceFields({ id, legend, value, error, onChange }: ReferenceFieldsProps) {
  return (
    <fieldset className="pw-reference">
      <legend className="nhsuk-label">{legend}</legend>
      <div className="pw-form__row">
        <TextField
          id={id}
          label="Reference"
          error={error}
          value={value.reference}
          onChange={(reference) => onChange({ ...value, reference })}
        />
        <TextField
          id={`${id}-name`}
          label="Signed by"
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
        />
        <TextField
          id={`${id}-date`}
          label="On"
          type="date"
          value={value.date}
          onChange={(date) => onChange({ ...value, date })}
        />
      </div>
    </fieldset>
  );
}

export const NO_REFERENCE: ReferenceDraft = { reference: '', name: '', date: '' };
