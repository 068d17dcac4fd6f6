import { Select, Textarea, TextInput } from 'nhsuk-react-components';
import type { ReactNode, RefObject } from 'react';

interface FieldProps {
  /** Of the input; an error summary links to it. */
  id: string;
  label: string;
  hint?: string | undefined;
  /** The sentence that says why what stands here is refused. */
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  disabled?: boolean;
}

/** What every input has: nothing remembered, suggested or corrected by the browser (P35). */
const NO_HELP = {
  autoComplete: 'off',
  autoCapitalize: 'off',
  autoCorrect: 'off',
  spellCheck: false,
} as const;

function shared({ id, label, hint, error, onBlur, disabled = false }: FieldProps) {
  return {
    ...NO_HELP,
    id,
    name: id,
    label,
    disabled,
    onBlur,
    ...(hint !== undefined && { hint }),
    ...(error !== undefined && { error, 'aria-invalid': true }),
  };
}

export interface TextFieldProps extends FieldProps {
  /** In characters. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  type?: 'text' | 'password' | 'tel' | 'email' | 'url' | 'time' | 'date';
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url';
  inputRef?: RefObject<HTMLInputElement | null>;
  maxLength?: number;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, width, type = 'text', inputMode, inputRef, maxLength } = props;
  return (
    <TextInput
      {...shared(props)}
      type={type}
      inputMode={inputMode}
      maxLength={maxLength}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...(width !== undefined && { width })}
      {...(inputRef !== undefined && { ref: inputRef })}
    />
  );
}

/** Several lines of text. */
export function TextAreaField({ rows = 4, ...props }: FieldProps & { rows?: number }) {
  return (
    <Textarea
      {...shared(props)}
      rows={rows}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}

/** One of a list; `children` are its options. */
export function SelectField({ children, ...props }: FieldProps & { children: ReactNode }) {
  return (
    <Select {...shared(props)} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
      {children}
    </Select>
  );
}
