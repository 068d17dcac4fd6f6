import { StateEffect, StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { hasDefaultFix, type Finding } from '../../domain/checks/finding';
import { found, keptKey } from './findings';

/** Makes a finding the current one, by its place in the list; -1 for none. */
export const setCurrent = StateEffect.define<number>();

interface Current {
  readonly index: number;
  readonly mark: DecorationSet;
}

const CURRENT = Decoration.mark({ class: 'pw-mark-current' });

function at(index: number, state: EditorState): Current {
  const finding = state.field(found).findings[index];
  const inText = finding?.field === 'text' && finding.start < finding.end && finding.end <= state.doc.length;
  return {
    index: finding === undefined ? -1 : index,
    mark: inText ? Decoration.set(CURRENT.range(finding.start, finding.end)) : Decoration.none,
  };
}

/** The shortest finding the cursor stands in or beside. */
function underCursor(state: EditorState): number {
  const { head } = state.selection.main;
  const { findings } = state.field(found);
  let best = -1;
  let length = Infinity;
  for (const [index, finding] of findings.entries()) {
    const inside = finding.field === 'text' && finding.start <= head && head <= finding.end;
    if (inside && finding.end - finding.start < length) {
      best = index;
      length = finding.end - finding.start;
    }
  }
  return best;
}

/** The finding that is highlighted in the text and in the list; it follows the cursor. */
export const current = StateField.define<Current>({
  create: (state) => at(underCursor(state), state),
  update: (before, tr) => {
    const chosen = tr.effects.find((effect) => effect.is(setCurrent));
    if (chosen !== undefined) return at(chosen.value, tr.state);
    const changed = tr.startState.field(found).findings !== tr.state.field(found).findings;
    if (tr.selection !== undefined || changed) return at(underCursor(tr.state), tr.state);
    return before;
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.mark),
});

/** Findings in the order they are walked through: the subject's, then the text's. */
export function inOrder(findings: readonly Finding[]): number[] {
  return findings
    .map((_, index) => index)
    .sort(
      (a, b) => place(findings[a]) - place(findings[b]) || (findings[a]?.end ?? 0) - (findings[b]?.end ?? 0),
    );
}

function place(finding: Finding | undefined): number {
  if (finding === undefined) return 0;
  return finding.field === 'subject' ? finding.start - 1e6 : finding.start;
}

/** The finding one step on (or back) from the current one or from the cursor, round and round; -1 for none. */
export function stepFrom(state: EditorState, step: 1 | -1): number {
  const { findings, kept } = state.field(found);
  const walk = inOrder(findings).filter((index) => {
    const finding = findings[index];
    return finding !== undefined && !kept.has(keptKey(finding));
  });
  if (walk.length === 0) return -1;
  const here = walk.indexOf(state.field(current).index);
  if (here >= 0) return walk.at((here + step) % walk.length) ?? -1;
  const { head } = state.selection.main;
  const after = walk.findIndex((index) => place(findings[index]) >= head);
  if (step === 1) return walk[after === -1 ? 0 : after] ?? -1;
  return walk.at(after === -1 ? -1 : after - 1) ?? -1;
}

/** The finding one key will put right: the current one, else the next that has a default fix, else the next; -1 for none. */
export function nextUp(state: EditorState): number {
  const { findings, kept } = state.field(found);
  const { index } = state.field(current);
  const now = findings[index];
  if (now !== undefined && !kept.has(keptKey(now))) return index;
  const { head } = state.selection.main;
  const open = inOrder(findings).filter((each) => {
    const finding = findings[each];
    return finding !== undefined && !kept.has(keptKey(finding));
  });
  const fixable = open.filter((each) => {
    const finding = findings[each];
    return finding !== undefined && hasDefaultFix(finding);
  });
  const from = fixable.length > 0 ? fixable : open;
  return from.find((each) => place(findings[each]) >= head) ?? from[0] ?? -1;
}
