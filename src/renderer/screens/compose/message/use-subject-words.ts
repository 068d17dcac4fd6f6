import { useState } from 'react';
import { addMark, changeBetween, marksAfter } from '../../../editor/inserted/marks';
import type { Inserted } from '../../../editor/inserted/whole-words';

interface Held {
  readonly subject: string;
  readonly marks: readonly Inserted[];
  /** Words that were told of before the subject they stand in. */
  readonly ahead?: { readonly words: Inserted; readonly subject: string };
}

export interface SubjectWords {
  /** What the computer wrote in the subject and nobody has kept, taken back or edited yet. */
  readonly marks: readonly Inserted[];
  /** @param subject with the words in it */
  readonly add: (words: Inserted, subject: string) => void;
  /** Keeps the words that begin here. */
  readonly keep: (from: number) => void;
}

/** The marks as they stand in another subject. */
function follow({ subject: before, marks, ahead }: Held, subject: string): Held {
  const moved = marksAfter(marks, changeBetween(before, subject, subject.length), subject);
  return { subject, marks: ahead?.subject === subject ? addMark(moved, ahead.words) : moved };
}

/** Words in the subject that the computer wrote; they go with what is written there. */
export function useSubjectWords(subject: string): SubjectWords {
  const [held, setHeld] = useState<Held>({ subject, marks: [] });
  if (held.subject !== subject) setHeld(follow(held, subject));
  return {
    marks: held.marks,
    add: (words, now) =>
      setHeld((before) =>
        before.subject === now
          ? { subject: now, marks: addMark(before.marks, words) }
          : { ...before, ahead: { words, subject: now } },
      ),
    keep: (from) =>
      setHeld((before) => ({ ...before, marks: before.marks.filter((mark) => mark.from !== from) })),
  };
}
