import { TextField } from '../../components/Field';

export interface SecretFieldProps {
  id: string;
  label: string;
  /** "A password", "A key". */
  one: string;
  /** Whether one is kept; it is never read back to the page. */
  kept: boolean;
  hint?: string;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** A secret: it goes in and never comes out. */
export function SecretField({ id, label, one, kept, hint, error, value, onChange }: SecretFieldProps) {
  return (
    <TextField
      id={id}
      label={label}
      type="password"
      hint={kept ? `${one} is kept. Type a new one to replace it.` : (hint ?? `${one} is not kept here yet.`)}
      error={error}
      maxLength={500}
      value={value}
      onChange={onChange}
    />
  );
}
