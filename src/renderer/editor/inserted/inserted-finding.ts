import type { Finding } from '../../../domain/checks/finding';
import { changeOf, type TextChange } from '../../../domain/checks/fix';
import { inBrief } from './in-brief';
import { standAlone, type Inserted } from './whole-words';

/** The rule these findings stand under. They are the page's own: main sees only the text. */
export const INSERTED = 'predictive-text/inserted';

/** Finds by context what looks like a slip of predictive text: not said twice of words known to be one. */
const SLIP = 'predictive-text/slip';

/** A finding on words the computer wrote: what stood before is its only fix. */
export interface InsertedFinding extends Finding {
  readonly inserted: Inserted;
}

export function isInserted(finding: Finding): finding is InsertedFinding {
  return finding.rule === INSERTED && 'inserted' in finding;
}

/** “Changed from “their” to “there”” or “Added by this computer: “appointment””, without an end; long passages in brief. */
export function insertedWords({ before, words }: Inserted): string {
  return said(inBrief(before), inBrief(words));
}

function said(before: string, words: string): string {
  return before === '' ? `Added by this computer: “${words}”` : `Changed from “${before}” to “${words}”`;
}

export function findingOfInserted(inserted: Inserted, field: Finding['field']): InsertedFinding {
  return {
    rule: INSERTED,
    severity: 'warn',
    field,
    start: inserted.from,
    end: inserted.to,
    text: inserted.words,
    message: `${said(inBrief(inserted.before), inserted.words)}: keep?`,
    fixes: [inserted.before],
    turnsMeaning: true,
    clause: 'P35',
    inserted,
  };
}

/**
 * What was found, with the words the computer wrote in a field; the same array where there are none. While letters join
 * such words they are others, and not shown.
 * @param text what stands in the field
 */
export function withInserted(
  findings: readonly Finding[],
  inserted: readonly Inserted[],
  field: Finding['field'],
  text: string,
): readonly Finding[] {
  const standing = inserted.filter(({ from, to }) => standAlone(text, from, to));
  if (standing.length === 0) return findings;
  const own = standing.map((each) => findingOfInserted(each, field));
  const saidTwice = (finding: Finding): boolean =>
    finding.rule === SLIP &&
    finding.field === field &&
    own.some(({ start, end }) => start < finding.end && finding.start < end);
  return [...findings.filter((finding) => !saidTwice(finding)), ...own];
}

/** The change a fix makes; taking back what the computer wrote takes its spaces too, where they still stand. */
export function changeFor(text: string, finding: Finding, fix: string): TextChange {
  if (!isInserted(finding) || fix !== finding.inserted.before) return changeOf(text, finding, fix);
  const { start, end } = finding;
  const { lead, tail } = finding.inserted;
  return {
    from: text.slice(0, start).endsWith(lead) ? start - lead.length : start,
    to: text.startsWith(tail, end) ? end + tail.length : end,
    insert: fix,
  };
}
