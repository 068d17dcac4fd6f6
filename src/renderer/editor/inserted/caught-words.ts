import type { StateEffect } from '@codemirror/state';
import { entryNotice, leftOutSentence } from '../entry';
import { markInserted } from './inserted-field';
import { insertedWords } from './inserted-finding';
import { isCaught, type Arrival } from './is-caught';
import { overEarlier } from './marks';
import { wholeWords, type Change, type Inserted } from './whole-words';

/** What stands in a text when words come in. */
export interface Place {
  readonly text: string;
  /** The words there that the computer wrote earlier. */
  readonly marks: readonly Inserted[];
  /** Whether dictation and on-screen keyboards may write. */
  readonly assisted: boolean;
}

/** The words a change brings, where they are the computer's and to be shown; nothing where they are let through. */
export function caughtWords(place: Place, change: Change, arrival: Arrival): Inserted | undefined {
  const words = wholeWords(place.text, change);
  if (words === undefined || !isCaught(words, arrival, place.assisted)) return undefined;
  return overEarlier(words, place.marks);
}

/** What the writer is told at once, in one sentence or two. */
export function caughtSentence(words: Inserted, assisted: boolean): string {
  const what = `${insertedWords(words)}: Ctrl+Z takes it back.`;
  const who = 'Do you dictate or need an on-screen keyboard? Settings can allow it.';
  return words.before.trim() === '' && !assisted ? `${what} ${who}` : what;
}

/** Marks the words and says so. @param removed how many characters that can't be sent were left out of them */
export function showCaught(words: Inserted, assisted: boolean, removed: number): StateEffect<unknown>[] {
  const sentences = [leftOutSentence(removed) ?? [], caughtSentence(words, assisted)].flat();
  return [markInserted.of(words), entryNotice.of(sentences.join(' '))];
}
