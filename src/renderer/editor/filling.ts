import { invertedEffects, isolateHistory } from '@codemirror/commands';
import { StateEffect, type Extension, type TransactionSpec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { unfilledFields, type PlacedField } from '../../domain/templates/fill';

/** What belongs to a text that was put in whole and is kept elsewhere (the subject, the purpose): it goes and comes with it. */
export interface Beside {
  /** Puts what is beside the text as it was before, when the text goes back. */
  readonly back: () => void;
  /** Puts it as it was after, when the text comes again. */
  readonly again: () => void;
}

const filled = StateEffect.define<Beside>();

/** The whole text at once, as one step of undo; the cursor is at the first gap, or at the end. */
export function fillWhole(state: EditorView['state'], text: string, beside: Beside): TransactionSpec {
  const [first] = unfilledFields(text);
  return {
    changes: { from: 0, to: state.doc.length, insert: text },
    selection: first === undefined ? { anchor: text.length } : { anchor: first.start, head: first.end },
    effects: filled.of(beside),
    userEvent: 'input.fix.template',
    annotations: isolateHistory.of('full'),
    scrollIntoView: true,
  };
}

/** What is known by now in the gaps that it belongs to, as one step of undo; nothing where no gap is known. */
export function fillGaps(
  state: EditorView['state'],
  valueOf: (gap: PlacedField) => string | undefined,
): TransactionSpec | undefined {
  const changes = unfilledFields(state.doc.toString()).flatMap((gap) => {
    const insert = valueOf(gap);
    return insert === undefined ? [] : [{ from: gap.start, to: gap.end, insert }];
  });
  if (changes.length === 0) return undefined;
  return { changes, userEvent: 'input.fix.template', annotations: isolateHistory.of('full') };
}

/** Goes to the next gap, or the one before; past the last one the key is the page's again, so that nobody is held here. */
function toGap(view: EditorView, by: 1 | -1): boolean {
  const { from, to } = view.state.selection.main;
  const gaps = unfilledFields(view.state.doc.toString());
  const gap =
    by === 1
      ? gaps.find(({ start, end }) => start >= to && !(start === from && end === to))
      : gaps.findLast(({ start, end }) => end <= from && !(start === from && end === to));
  if (gap === undefined) return false;
  view.dispatch({ selection: { anchor: gap.start, head: gap.end }, scrollIntoView: true });
  return true;
}

/** A text that is put in whole is taken back whole, and Tab goes from gap to gap. */
export function filling(): Extension {
  return [
    invertedEffects.of((tr) =>
      tr.effects.flatMap((effect) =>
        effect.is(filled) ? filled.of({ back: effect.value.again, again: effect.value.back }) : [],
      ),
    ),
    EditorView.updateListener.of(({ transactions }) => {
      for (const tr of transactions) {
        if (!tr.isUserEvent('undo') && !tr.isUserEvent('redo')) continue;
        for (const effect of tr.effects) if (effect.is(filled)) effect.value.again();
      }
    }),
    keymap.of([{ key: 'Tab', run: (view) => toGap(view, 1), shift: (view) => toGap(view, -1) }]),
  ];
}
