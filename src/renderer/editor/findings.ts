import { Facet, RangeSetBuilder, StateEffect, StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { Finding } from '../../domain/checks/finding';
import { insertedField } from './inserted/inserted-field';
import { withInserted } from './inserted/inserted-finding';

/** Checks a text and what belongs to it (the subject). Runs inside the transaction of every change. */
export type CheckText = (text: string) => readonly Finding[];

/** The check in force; it changes with the person, the channel and the subject. */
export const checkText = Facet.define<CheckText, CheckText | undefined>({ combine: ([last]) => last });

/** Asks for a check although the text did not change. */
export const recheck = StateEffect.define();

/** The findings whose words the writer keeps, with a reason given elsewhere; by `keptKey`. */
export const keepWords = StateEffect.define<ReadonlySet<string>>();

/** Two findings that one reason answers for have the same key. */
export function keptKey({ rule, text }: { rule: string; text: string }): string {
  return `${rule}\n${text}`;
}

/** What the check found and the computer wrote, and the marks that show it. */
export interface Found {
  readonly findings: readonly Finding[];
  /** What the check alone found. */
  readonly checked: readonly Finding[];
  readonly kept: ReadonlySet<string>;
  readonly marks: DecorationSet;
}

/** Offsets out of the text are a fault of a rule: they must not take the editor down. */
function stands(finding: Finding, length: number): boolean {
  return finding.field === 'text' && finding.start < finding.end && finding.end <= length;
}

/** One mark a look: the editor then sees at once which marks stayed as they were. */
const MARKS = {
  stop: Decoration.mark({ class: 'pw-mark pw-mark-stop' }),
  warn: Decoration.mark({ class: 'pw-mark pw-mark-warn' }),
  advise: Decoration.mark({ class: 'pw-mark pw-mark-advise' }),
  kept: Decoration.mark({ class: 'pw-mark pw-mark-kept' }),
} satisfies Record<Finding['severity'] | 'kept', Decoration>;

function marksOf(findings: readonly Finding[], kept: ReadonlySet<string>, length: number): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  const inText = findings.filter((finding) => stands(finding, length));
  for (const finding of inText.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const look = kept.has(keptKey(finding)) ? 'kept' : finding.severity;
    marks.add(finding.start, finding.end, MARKS[look]);
  }
  return marks.finish();
}

function shown(checked: readonly Finding[], state: EditorState, kept: ReadonlySet<string>): Found {
  const inserted = state.field(insertedField);
  const findings =
    inserted.length === 0 ? checked : withInserted(checked, inserted, 'text', state.doc.toString());
  return { findings, checked, kept, marks: marksOf(findings, kept, state.doc.length) };
}

function check(text: string, state: EditorState, kept: ReadonlySet<string>): Found {
  return shown(state.facet(checkText)?.(text) ?? [], state, kept);
}

/** Findings are part of the editor's state: they are there in the frame that shows the key. */
export const found = StateField.define<Found>({
  create: (state) => check(state.doc.toString(), state, new Set()),
  update: (before, tr) => {
    const kept = tr.effects.find((effect) => effect.is(keepWords))?.value ?? before.kept;
    if (tr.docChanged || tr.effects.some((effect) => effect.is(recheck))) {
      return check(tr.newDoc.toString(), tr.state, kept);
    }
    const inserted = tr.startState.field(insertedField) !== tr.state.field(insertedField);
    return kept === before.kept && !inserted ? before : shown(before.checked, tr.state, kept);
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.marks),
});
