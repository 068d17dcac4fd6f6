import type { EditorView } from '@codemirror/view';
import { hasDefaultFix } from '../../domain/checks/finding';
import { nextUp, setCurrent, stepFrom } from './current-finding';
import { found } from './findings';
import { applyFix, fixAll } from './fixing';

/** What keys ask for and the page does: what stands in the subject, and choices that only the writer can make. */
export interface BeyondTheText {
  /** Puts the first fix of a finding in the subject. */
  readonly fixSubject: (index: number) => void;
  /** Takes the writer to where a finding can be seen: the subject, for one of its own. */
  readonly showSubject: (index: number) => void;
  /** No fix may be taken for this one without choosing: takes the writer to its choices in the list. */
  readonly choose: (index: number) => void;
}

/** Makes a finding current and brings its words in sight; the focus stays where it is. */
export function showFinding(view: EditorView, index: number, beyond: BeyondTheText): void {
  const finding = view.state.field(found).findings[index];
  if (finding === undefined) return;
  if (finding.field === 'subject') {
    view.dispatch({ effects: setCurrent.of(index) });
    beyond.showSubject(index);
    return;
  }
  const end = Math.min(finding.end, view.state.doc.length);
  view.dispatch({
    selection: { anchor: Math.min(finding.start, end), head: end },
    effects: setCurrent.of(index),
    scrollIntoView: true,
  });
}

/** F8 and Shift+F8. */
export function step(view: EditorView, by: 1 | -1, beyond: BeyondTheText): boolean {
  const index = stepFrom(view.state, by);
  if (index >= 0) showFinding(view, index, beyond);
  return true;
}

/** Ctrl+. and Alt+Enter: the first fix of the current or next finding, or its choices where it has no default. */
export function fixNext(view: EditorView, beyond: BeyondTheText): boolean {
  const index = nextUp(view.state);
  const finding = view.state.field(found).findings[index];
  if (finding === undefined) return true;
  if (!hasDefaultFix(finding)) {
    showFinding(view, index, beyond);
    beyond.choose(index);
  } else if (finding.field === 'subject') {
    beyond.fixSubject(index);
  } else {
    view.dispatch(applyFix(view.state, finding, finding.fixes[0] ?? ''));
  }
  return true;
}

/** Every default fix of the text at once. */
export function fixEverything(view: EditorView): void {
  const spec = fixAll(view.state);
  if (spec !== undefined) view.dispatch(spec);
}
