import { DateInput } from 'nhsuk-react-components';

export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export interface DateFieldProps {
  /** Of the day's input; month and year follow it. */
  id: string;
  legend: string;
  hint?: string;
  error?: string | undefined;
  value: DateParts;
  onChange: (value: DateParts) => void;
}

const NO_HELP = { autoComplete: 'off', spellCheck: false } as const;

/** A date as day, month and year, each typed: the NHS pattern for a date somebody knows. */
export function DateField({ id, legend, hint, error, value, onChange }: DateFieldProps) {
  return (
    <DateInput
      id={`${id}-group`}
      legend={legend}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      <DateInput.Day
        {...NO_HELP}
        id={id}
        value={value.day}
        maxLength={2}
        onChange={(event) => onChange({ ...value, day: event.target.value })}
      />
      <DateInput.Month
        {...NO_HELP}
        id={`${id}-month`}
        value={value.month}
        maxLength={9}
        onChange={(event) => onChange({ ...value, month: event.target.value })}
      />
      <DateInput.Year
        {...NO_HELP}
        id={`${id}-year`}
        value={value.year}
        maxLength={4}
        onChange={(event) => onChange({ ...value, year: event.target.value })}
      />
    </DateInput>
  );
}
