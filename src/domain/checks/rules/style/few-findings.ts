import type { Channel } from '../../../messages/channel';
import type { Finding } from '../../finding';

/** How much advice on style is shown at once: more is not read. */
const MOST = { sms: 3, email: 5 } as const;

/** What weighs more where there is too much: what can be misunderstood, then who writes to whom, then what is hard to read. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'style/link': 13,
  'style/date': 12,
  'style/name-first': 11,
  'style/service-named': 10,
  'style/time': 9,
  'style/reading-age': 8,
  'style/shouting': 7,
  'style/plain-words': 6,
  'style/phone': 5,
  'style/long-sentence': 4,
  'style/contraction': 3,
  'style/exclamation': 2,
};
const LAST = 'style/contraction';
/** How much less each further finding of one rule weighs: the first says it. */
const REPEATED = 2.5;

/** Whether a finding is advice on style. */
export function isOfStyle({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule in WEIGHTS;
}

/**
 * Leaves three findings of style in a text and five in an email, the weightiest, so that the adviser stays worth reading.
 * Contractions come last in a text: they are spoken of where there is nothing else to say. Findings of all other kinds, and that a
 * text was too long, stay. @returns them in the order given.
 */
export function withFewOfStyle(findings: readonly Finding[], channel: Channel): Finding[] {
  const most = channel === 'sms' ? MOST.sms : MOST.email;
  const all = findings.filter(isOfStyle);
  const weightier = channel === 'sms' ? all.filter(({ rule }) => rule !== LAST) : all;
  const ofStyle = weightier.length > 0 ? weightier : all;
  if (ofStyle.length <= most && ofStyle.length === all.length) return [...findings];
  const seen = new Map<string, number>();
  const weighed = ofStyle.map((finding) => {
    const before = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, before + 1);
    return {
      finding,
      weight: (WEIGHTS[finding.rule] ?? 0) + (finding.turnsMeaning ? 1 : 0) - before * REPEATED,
    };
  });
  const kept = new Set(
    weighed
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, most)
      .map(({ finding }) => finding),
  );
  return findings.filter((finding) => !isOfStyle(finding) || kept.has(finding));
}
