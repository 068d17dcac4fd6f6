import type { Finding, Severity } from './finding';

const STRENGTH = { stop: 3, warn: 2, advise: 1 } satisfies Record<Severity, number>;

/**
 * Areas, and rules that stand apart from their area, by what weighs more where two findings are equally severe: who is
 * harmed comes before how it is written, and a known short form before a guess that another word was meant.
 */
const ORDER = [
  'emergency',
  'tone',
  'identifier',
  'sensitive',
  'channel',
  'predictive-text',
  'written-in-full',
  // “CMHT” says what care it is, and is an abbreviation: once it is written in full, the name is found again.
  'identifier/service',
  'predictive-text/slip',
  'style',
];

function weight(finding: Finding): number {
  const own = ORDER.indexOf(finding.rule);
  const area = finding.rule.slice(0, finding.rule.indexOf('/'));
  const rank = ORDER.length - (own === -1 ? ORDER.indexOf(area) : own);
  return STRENGTH[finding.severity] * 100 + rank;
}

/**
 * Leaves one finding where several speak of the same words: the strongest, and of equals the longest, then the first.
 * @returns them sorted by field (subject last) and position, none overlapping another.
 */
export function strongest(findings: readonly Finding[]): Finding[] {
  const byPlace = [...findings].sort(
    (a, b) =>
      Number(a.field === 'subject') - Number(b.field === 'subject') || a.start - b.start || b.end - a.end,
  );
  const kept: Finding[] = [];
  for (const finding of byPlace) keep(kept, finding);
  return kept;
}

/** `kept` never overlaps itself, so only its tail can overlap a finding that starts later. */
function keep(kept: Finding[], finding: Finding): void {
  const last = kept.at(-1);
  if (last === undefined || last.field !== finding.field || last.end <= finding.start) {
    kept.push(finding);
    return;
  }
  const stronger = weight(finding) - weight(last) || finding.end - finding.start - (last.end - last.start);
  if (stronger > 0) kept[kept.length - 1] = finding;
}
