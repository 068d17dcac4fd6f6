import {
  EditorState,
  StateEffect,
  type ChangeSpec,
  type Extension,
  type Transaction,
  type TransactionSpec,
} from '@codemirror/state';
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

/** Says that so many characters were left out; 0 says nothing. */
export function leftOutSentence(removed: number): string | undefined {
  if (removed === 0) return undefined;
  const what = removed === 1 ? 'One character' : `${THOUSANDS.format(removed)} characters`;
  return `${what} that cannot be sent (invisible or broken) ${removed === 1 ? 'was' : 'were'} left out of what you added.`;
}

/** The same, for the page to show. */
export function leftOut(removed: number): StateEffect<string>[] {
  const sentence = leftOutSentence(removed);
  return sentence === undefined ? [] : [entryNotice.of(sentence)];
}

function tell(data: DataTransfer | null, view: EditorView): void {
  const effects = leftOut(cleanText(data?.getData('text/plain') ?? '').removed);
  // After what was added has come in.
  if (effects.length > 0) queueMicrotask(() => view.dispatch({ effects }));
}

/** What a transaction of writing would be without what can't be sent; itself where it has nothing of it. */
function cleaned(tr: Transaction): Transaction | TransactionSpec {
  const changes: ChangeSpec[] = [];
  let removed = 0;
  let unclean = false;
  let end = 0;
  tr.changes.iterChanges((from, to, _fromNow, _toNow, inserted) => {
    const raw = inserted.toString();
    const clean = cleanText(raw);
    unclean ||= clean.text !== raw;
    removed += clean.removed;
    end = to;
    changes.push({ from, to, insert: clean.text });
  });
  if (!unclean) return tr;
  const anchor = tr.startState.changes(changes).mapPos(end, 1);
  return {
    changes,
    selection: { anchor },
    scrollIntoView: true,
    userEvent: 'input.type',
    effects: leftOut(removed),
  };
}

/** Leaves out of typed and dictated text what can't be sent. A composition under way is left alone: it is cleaned at its end. */
export function cleanTyping(): Extension {
  return EditorState.transactionFilter.of((tr) =>
    tr.docChanged && tr.isUserEvent('input.type') && !tr.isUserEvent('input.type.compose') ? cleaned(tr) : tr,
  );
}

/** Leaves out of what comes in what can't be sent, and says so. */
export function cleanEntry(): Extension {
  return [
    cleanTyping(),
    EditorView.clipboardInputFilter.of((text) => cleanText(text).text),
    EditorView.domEventObservers({
      paste: (event, view) => tell(event.clipboardData, view),
      drop: (event, view) => tell(event.dataTransfer, view),
    }),
  ];
}
