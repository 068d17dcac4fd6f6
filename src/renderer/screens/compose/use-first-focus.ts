import { useEffect, type RefObject } from 'react';
import type { MessageEditor } from '../../editor/create-editor';
import { worthKeeping } from './draft/choices';
import type { DraftStart } from './draft/draft-start';
import { PURPOSE_ID } from './message/bar-ids';

/** Goes on to the purpose, unless somebody has gone on by themselves: a focus that comes late takes their words. */
export function focusPurposeUnlessBusy(): void {
  const { activeElement } = document;
  const idle = activeElement === null || activeElement === document.body;
  const finding = activeElement?.closest('.pw-compose-finder') !== null;
  if (idle || finding) document.getElementById(PURPOSE_ID)?.focus();
}

/** Puts the keyboard where a message begins: at its words, its purpose, or the person. */
export function useFirstFocus(
  start: DraftStart,
  editor: RefObject<MessageEditor | null>,
  finder: RefObject<HTMLInputElement | null>,
): void {
  const hasPerson = start.choices.personId !== null;
  // An answer has its subject before anybody wrote a word of it.
  const isWritten = start.version > 0 || start.choices.answersId === null;
  const hasWords = isWritten && worthKeeping({ text: start.text, subject: start.choices.subject });
  useEffect(() => {
    if (hasWords) editor.current?.view.focus();
    else if (hasPerson) document.getElementById(PURPOSE_ID)?.focus();
    else finder.current?.focus();
  }, [hasPerson, hasWords, editor, finder]);
}
