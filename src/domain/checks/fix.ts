import { hasDefaultFix, type Finding } from './finding';

/** One change of a text: what stands from `from` to `to` (UTF-16 units) is replaced. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The change a fix makes. Taking words out takes one space with them, so that no gap is left. */
export function changeOf(text: string, finding: Pick<Finding, 'start' | 'end'>, fix: string): TextChange {
  const { start, end } = finding;
  if (fix !== '') return { from: start, to: end, insert: fix };
  const before = text[start - 1];
  const after = text[end];
  const gapBefore = before === ' ' || before === undefined || before === '\n';
  if (before === ' ' && (after === undefined || /[\s.,!?;:)]/u.test(after)))
    return { from: start - 1, to: end, insert: '' };
  return { from: start, to: gapBefore && after === ' ' ? end + 1 : end, insert: '' };
}

/** The text with one fix applied. The finding must be of this very text. */
export function applyFix(text: string, finding: Pick<Finding, 'start' | 'end'>, fix: string): string {
  const { from, to, insert } = changeOf(text, finding, fix);
  return text.slice(0, from) + insert + text.slice(to);
}

/**
 * Applies the first fix of every finding that has a default one; none that would turn the meaning (P35).
 * `text` is one field; a finding whose words do not stand there is left alone. @returns the text, and how many fixes were applied.
 */
export function fixAll(text: string, findings: readonly Finding[]): { text: string; applied: number } {
  const fixable = findings.filter(hasDefaultFix).sort((a, b) => b.start - a.start);
  let fixed = text;
  let reached = text.length + 1;
  let applied = 0;
  for (const finding of fixable) {
    if (finding.end > reached || text.slice(finding.start, finding.end) !== finding.text) continue;
    fixed = applyFix(fixed, finding, finding.fixes[0] ?? finding.text);
    reached = finding.start;
    applied += 1;
  }
  return { text: fixed, applied };
}
