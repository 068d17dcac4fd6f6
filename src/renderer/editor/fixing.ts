import { isolateHistory } from '@codemirror/commands';
import type { ChangeSpec, EditorState, TransactionSpec } from '@codemirror/state';
import { hasDefaultFix, type Finding } from '../../domain/checks/finding';
import { changeOf } from '../../domain/checks/fix';
import { found, keptKey } from './findings';
import { changeFor } from './inserted/inserted-finding';

/** Puts a fix where the finding stands, as one step of undo. */
export function applyFix(state: EditorState, finding: Finding, fix: string): TransactionSpec {
  const change = changeFor(state.doc.toString(), finding, fix);
  return {
    changes: change,
    selection: { anchor: change.from + change.insert.length },
    scrollIntoView: true,
    userEvent: 'input.fix',
    annotations: isolateHistory.of('full'),
  };
}

/** What "Fix all" would put right: every finding with a default fix that is not kept; the earlier of two that overlap. */
export function fixableAtOnce(findings: readonly Finding[], kept: ReadonlySet<string>): Finding[] {
  const open = findings.filter((finding) => hasDefaultFix(finding) && !kept.has(keptKey(finding)));
  const taken = new Map<Finding['field'], number>();
  return open
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ field, start, end }) => {
      if (start < (taken.get(field) ?? 0)) return false;
      taken.set(field, end);
      return true;
    });
}

/** The text's default fixes in one step of undo; nothing where there is none. Never one that turns the meaning (P35). */
export function fixAll(state: EditorState): TransactionSpec | undefined {
  const { findings, kept } = state.field(found);
  const fixable = fixableAtOnce(findings, kept).filter(({ field }) => field === 'text');
  if (fixable.length === 0) return undefined;
  const text = state.doc.toString();
  const changes: ChangeSpec[] = [];
  let end = 0;
  for (const finding of fixable) {
    const change = changeOf(text, finding, finding.fixes[0] ?? '');
    if (change.from < end) continue;
    end = change.to;
    changes.push(change);
  }
  return { changes, userEvent: 'input.fix.all', annotations: isolateHistory.of('full') };
}

/** Other characters in the place of one, wherever it stands, as one step of undo. */
export function replaceEverywhere(state: EditorState, character: string, plain: string): TransactionSpec {
  const changes: ChangeSpec[] = [];
  const text = state.doc.toString();
  for (
    let from = text.indexOf(character);
    from >= 0;
    from = text.indexOf(character, from + character.length)
  ) {
    // “2½” written as “21/2” would be another number.
    const joins = /\d$/u.test(text.slice(0, from)) && /^\d/u.test(plain);
    changes.push({ from, to: from + character.length, insert: joins ? ` ${plain}` : plain });
  }
  return { changes, userEvent: 'input.fix', annotations: isolateHistory.of('full') };
}
