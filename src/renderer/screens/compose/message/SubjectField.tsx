import { useEffect, useEffectEvent, type RefObject } from 'react';
import { MAX_SUBJECT } from '../../../../domain/messages/message';
import { TextField } from '../../../components/Field';
import { cleanLine } from '../../../editor/clean-text';
import { leftOutSentence } from '../../../editor/entry';
import { caughtSentence } from '../../../editor/inserted/caught-words';
import { watchInput } from '../../../editor/inserted/watch-input';
import type { SubjectWords } from './use-subject-words';

export const SUBJECT_ID = 'compose-subject';

export interface SubjectFieldProps {
  value: string;
  onChange: (subject: string) => void;
  /** What the computer wrote in it. */
  words: SubjectWords;
  /** Whether dictation and on-screen keyboards may write. */
  assisted: boolean;
  onNotice: (sentence: string) => void;
  /** How many things are to be put right in it. */
  findings: number;
  inputRef: RefObject<HTMLInputElement | null>;
}

/** The subject of an email: it can be read on a locked phone, so it is checked as strictly as a text (P33, P36). */
export function SubjectField(props: SubjectFieldProps) {
  const { value, onChange, words, assisted, onNotice, findings, inputRef } = props;
  const place = useEffectEvent(() => ({ marks: words.marks, assisted }));
  const caught = useEffectEvent((...[inserted, subject]: Parameters<SubjectWords['add']>) => {
    words.add(inserted, subject);
    onNotice(caughtSentence(inserted, assisted));
  });
  useEffect(() => {
    const input = inputRef.current;
    if (input === null) return undefined;
    return watchInput(input, { place: () => place(), onCaught: (...what) => caught(...what) });
  }, [inputRef]);

  return (
    <div className={findings > 0 ? 'pw-subject pw-subject--marked' : 'pw-subject'}>
      <TextField
        id={SUBJECT_ID}
        label="Subject"
        value={value}
        maxLength={MAX_SUBJECT}
        onChange={(typed) => {
          const { text, removed } = cleanLine(typed);
          const sentence = leftOutSentence(removed);
          if (sentence !== undefined) onNotice(sentence);
          onChange(text);
        }}
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
