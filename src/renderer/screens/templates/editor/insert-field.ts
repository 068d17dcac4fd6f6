import { isolateHistory } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';

/** Puts a field where the cursor is, in the place of what is selected, as one step of undo. */
export function insertField(view: EditorView, field: string): void {
  view.dispatch(view.state.replaceSelection(field), {
    userEvent: 'input.fix',
    annotations: isolateHistory.of('full'),
    scrollIntoView: true,
  });
  view.focus();
}

/** Other words in the place of all there are, as one step of undo. */
export function replaceAll(view: EditorView, text: string): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: text.length },
    userEvent: 'input.fix',
    annotations: isolateHistory.of('full'),
  });
  view.focus();
}
