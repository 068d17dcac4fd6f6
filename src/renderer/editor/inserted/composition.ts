import { ChangeSet, type Text } from '@codemirror/state';
import { countLetters } from './same-letters';
import type { Change } from './whole-words';

/** Changes that followed on each other, and the text before the first of them. */
export interface Stretch {
  readonly doc: Text;
  readonly changes: ChangeSet;
}

/** A stretch that begins at a text as it is now. */
export function stretchFrom(doc: Text): Stretch {
  return { doc, changes: ChangeSet.empty(doc.length) };
}

export function goOn({ doc, changes }: Stretch, more: ChangeSet): Stretch {
  return { doc, changes: changes.compose(more) };
}

/** All of a stretch as one change of the text before it; nothing where it changed nothing. */
export function asOneChange({ changes }: Stretch, docNow: Text): Change | undefined {
  let from = Infinity;
  let to = 0;
  let fromNow = Infinity;
  let toNow = 0;
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    from = Math.min(from, fromA);
    to = Math.max(to, toA);
    fromNow = Math.min(fromNow, fromB);
    toNow = Math.max(toNow, toB);
  });
  return from > to ? undefined : { from, to, insert: docNow.sliceString(fromNow, toNow) };
}

/** Whether a change only puts in one character, perhaps with a dead key's own mark: “é”, “´t”. */
export function isOneCharacter({ from, to, insert }: Change): boolean {
  return from === to && countLetters(insert) <= 1 && Array.from(insert.normalize('NFC')).length <= 2;
}

/** What an input method writes between the start and the end of a composition. */
export interface Composition {
  /** From its start. */
  readonly whole: Stretch;
  /** From the first step that was no key's work; nothing while there was none. */
  readonly since: Stretch | undefined;
  /** In the place of words that the writer had selected. */
  readonly selected: boolean;
  /** Something came with it that can't be sent. */
  readonly unclean: boolean;
}

export function beginComposition(doc: Text, selected: boolean): Composition {
  return { whole: stretchFrom(doc), since: undefined, selected, unclean: false };
}

/** The composition after a transaction's changes. */
export function composeOn(composition: Composition, changes: ChangeSet): Composition {
  const { whole, since } = composition;
  return { ...composition, whole: goOn(whole, changes), since: since && goOn(since, changes) };
}
