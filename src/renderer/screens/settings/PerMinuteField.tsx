import { TextField } from '../../components/Field';
import type { Refusals } from '../../components/use-refusals';

export interface PerMinuteFieldProps {
  id: string;
  hint: string;
  refusals: Pick<Refusals, 'of'>;
  value: string;
  onChange: (value: string) => void;
}

/** How many emails a minute a desk sends at most. */
export function PerMinuteField({ id, hint, refusals, value, onChange }: PerMinuteFieldProps) {
  const refused = refusals.of('perMinute') !== undefined;
  return (
    <TextField
      id={id}
      label="Emails a minute"
      hint={hint}
      width={5}
      inputMode="numeric"
      error={refused ? 'Write how many emails a minute as a number from 1 to 600.' : undefined}
      value={value}
      onChange={onChange}
    />
  );
}
