import { EditorState, StateEffect, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { cleanText } from './clean-text';

/** Something the writer should know about what was just entered, as one sentence. */
export const entryNotice = StateEffect.define<string>();

const THOUSANDS = new Intl.NumberFormat('en-GB');

/** Refuses what would make the text longer than `limit` (UTF-16 units): all of it, so that nothing is cut off. */
export function limitLength(limit: number): Extension {
  return EditorState.transactionFilter.of((tr) => {
    const grows = tr.docChanged && tr.changes.newLength > tr.startState.doc.length;
    if (!grows || tr.changes.newLength <= limit) return tr;
    const sentence = `That would make the message ${THOUSANDS.format(tr.changes.newLength)} characters long, and it can have ${THOUSANDS.format(limit)}. Nothing was added: paste a shorter part, or write a letter.`;
    return { effects: entryNotice.of(sentence) };
  });
}

function tell(data: DataTransfer | null, view: EditorView): void {
  const { removed } = cleanText(data?.getData('text/plain') ?? '');
  if (removed === 0) return;
  const what = removed === 1 ? 'One character' : `${THOUSANDS.format(removed)} characters`;
  const sentence = `${what} that cannot be sent (invisible or broken) ${removed === 1 ? 'was' : 'were'} left out of what you added.`;
  // After what was added has come in.
  queueMicrotask(() => view.dispatch({ effects: entryNotice.of(sentence) }));
}

/** Leaves out of pasted and dropped text what can't be sent, and says so. */
export function cleanEntry(): Extension {
  return [
    EditorView.clipboardInputFilter.of((text) => cleanText(text).text),
    EditorView.domEventObservers({
      paste: (event, view) => tell(event.clipboardData, view),
      drop: (event, view) => tell(event.dataTransfer, view),
    }),
  ];
}
