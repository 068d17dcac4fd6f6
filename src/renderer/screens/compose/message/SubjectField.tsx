import type { RefObject } from 'react';
import { MAX_SUBJECT } from '../../../../domain/messages/message';
import { TextField } from '../../../components/Field';
import { cleanText } from '../../../editor/clean-text';

export const SUBJECT_ID = 'compose-subject';

export interface SubjectFieldProps {
  value: string;
  onChange: (subject: string) => void;
  /** How many things are to be put right in it. */
  findings: number;
  inputRef: RefObject<HTMLInputElement | null>;
}

/** The subject of an email: it can be read on a locked phone, so it is checked as strictly as a text (P33, P36). */
export function SubjectField({ value, onChange, findings, inputRef }: SubjectFieldProps) {
  return (
    <div className={findings > 0 ? 'pw-subject pw-subject--marked' : 'pw-subject'}>
      <TextField
        id={SUBJECT_ID}
        label="Subject"
        value={value}
        maxLength={MAX_SUBJECT}
        onChange={(typed) => onChange(cleanText(typed).text.replaceAll('\n', ' '))}
        inputRef={inputRef}
      />
      {value.length >= MAX_SUBJECT && (
        <span className="pw-subject__count" role="status">
          {`A subject has at most ${MAX_SUBJECT} characters: what was longer is not there.`}
        </span>
      )}
      {findings > 0 && (
        <span className="pw-subject__count">
          {findings === 1 ? '1 thing to put right' : `${findings} things to put right`}
        </span>
      )}
    </div>
  );
}
