import { bareLetters, countLetters } from './same-letters';

/** The last key before something was written. */
export interface LastKey {
  /** As the event names it: a character, or a name such as "Dead" or "Enter". */
  readonly key: string;
  /** An input method took it. */
  readonly taken: boolean;
  /** The one before it was a dead key, so that two characters may come. */
  readonly afterDead: boolean;
}

/** The part of a keydown that tells what it writes. */
type KeyDown = Pick<KeyboardEvent, 'key' | 'keyCode'>;

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/** The last key after a keydown; a modifier alone writes nothing. */
export function keyAfter(before: LastKey | undefined, { key, keyCode }: KeyDown): LastKey | undefined {
  if (MODIFIERS.has(key)) return before;
  return {
    key,
    taken: keyCode === 229 || key === 'Process' || key === 'Unidentified',
    afterDead: before?.key === 'Dead',
  };
}

/** Whether the last key by itself explains what was just written. */
export function explains(key: LastKey | undefined, written: string): boolean {
  if (key === undefined) return false;
  // A key that writes several characters has a name that is no English word.
  if (key.key === written) return written.length === 1 || /[^\p{ASCII}]/u.test(written);
  // A dead key and a letter that takes no accent come both: "´t".
  if (key.afterDead && written.length <= 3 && written.endsWith(key.key)) return true;
  return key.taken && countLetters(written) <= 1 && Array.from(written).length <= 2;
}

/** One step of a composition: what was replaced, and where the cursor or the selection stood. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly removed: string;
  readonly insert: string;
  readonly selection: { readonly from: number; readonly to: number };
}

/**
 * Whether a writer makes such a step of a composition by one key: one more character at the cursor, one or more taken
 * away there, an accent set or moved. A word that comes whole, or another word in the place of one, is not a key's work.
 */
export function isOwnStep({ from, to, removed, insert, selection }: Step): boolean {
  let before = bareLetters(removed);
  let after = bareLetters(insert);
  if (before === after) return true;
  const overSelection = selection.from < selection.to && from === selection.from && to === selection.to;
  if (overSelection) before = '';
  else if (selection.from < from || selection.to > to) return false;
  while (before !== '' && before[0] === after[0]) {
    before = before.slice(1);
    after = after.slice(1);
  }
  // What an input method sets between syllables is not the writer's, nor a word.
  const added = Array.from(after.replaceAll(/[\s'’]/gu, ''));
  return before === '' ? added.length <= 1 : after === '';
}
