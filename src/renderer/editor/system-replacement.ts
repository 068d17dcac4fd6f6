import { isolateHistory } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { cleanText } from './clean-text';
import { entryNotice } from './entry';

/**
 * Words the system put in the place of others (autocorrect, a spelling menu; P35) become a step of their own, so that
 * one undo brings the writer's words back, and the writer is told.
 */
export function systemReplacement(): Extension {
  return EditorView.domEventHandlers({
    beforeinput: (event, view) => {
      if (event.inputType !== 'insertReplacementText') return false;
      const words = event.dataTransfer?.getData('text/plain') ?? event.data;
      const [range] = event.getTargetRanges();
      if (words === null || range === undefined) return false;
      event.preventDefault();
      const from = view.posAtDOM(range.startContainer, range.startOffset);
      const to = view.posAtDOM(range.endContainer, range.endOffset);
      const insert = cleanText(words).text;
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        userEvent: 'input.replace.system',
        annotations: isolateHistory.of('full'),
        effects: entryNotice.of(
          'This computer replaced words you wrote. Read them again, or press Ctrl+Z to take it back.',
        ),
      });
      return true;
    },
  });
}
