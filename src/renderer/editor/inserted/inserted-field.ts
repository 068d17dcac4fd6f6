import { invertedEffects } from '@codemirror/commands';
import { StateEffect, StateField, type Extension, type Transaction } from '@codemirror/state';
import { addMark, markAfter, stands } from './marks';
import type { Inserted } from './whole-words';

/** Marks words that the computer wrote; in the text as it is after the transaction. */
export const markInserted = StateEffect.define<Inserted>({
  map: (mark, changes) => ({ ...mark, from: changes.mapPos(mark.from, 1), to: changes.mapPos(mark.to, -1) }),
});

/** The writer keeps the words that begin here (UTF-16 units). */
export const keepInserted = StateEffect.define<number>({ map: (from, changes) => changes.mapPos(from, 1) });

function follow(mark: Inserted, tr: Transaction, text: string): Inserted | undefined {
  const moved = {
    from: tr.changes.mapPos(mark.from, 1),
    to: tr.changes.mapPos(mark.to, -1),
    touched: tr.changes.touchesRange(mark.from, mark.to) !== false,
    byFix: tr.isUserEvent('input.fix'),
  };
  return markAfter(mark, moved, text);
}

/** Words that the computer wrote and nobody has kept, taken back or edited yet; in the order of the text. */
export const insertedField = StateField.define<readonly Inserted[]>({
  create: () => [],
  update: (before, tr) => {
    let marks = before;
    if (tr.docChanged && marks.length > 0) {
      const text = tr.newDoc.toString();
      marks = marks.flatMap((mark) => follow(mark, tr, text) ?? []);
    }
    for (const effect of tr.effects) {
      if (effect.is(markInserted) && stands(effect.value, tr.newDoc.toString())) {
        marks = addMark(marks, effect.value);
      } else if (effect.is(keepInserted)) {
        marks = marks.filter(({ from }) => from !== effect.value);
      }
    }
    return marks;
  },
});

/** Words that come back by undo or redo are again the computer's. */
const backWithTheWords = invertedEffects.of((tr) => {
  const marks = tr.startState.field(insertedField);
  if (!tr.docChanged || marks.length === 0) return [];
  const text = tr.newDoc.toString();
  return marks.flatMap((mark) => {
    const after = follow(mark, tr, text);
    return after?.words === mark.words ? [] : markInserted.of(mark);
  });
});

/** The words the computer wrote, as part of the editor's state. */
export function insertedWordsField(): Extension {
  return [insertedField, backWithTheWords];
}
