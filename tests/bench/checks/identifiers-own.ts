import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../../src/domain/checks/checker';
import { checkContextSchema, type CheckContext } from '../../../src/domain/checks/context';
import type { Finding } from '../../../src/domain/checks/finding';
import { printTable, shareOf } from './aligned-table';
import { parseIdentifierLine, type IdentifierLine, type IdentifierMark } from './identifier-gold';
import { GOLD } from './project-root';

interface Sentence extends IdentifierLine {
  readonly context: CheckContext;
}

/** Told of each mark that was missed and each decoy that was flagged, with the sentence. */
export type OnMiss = (what: string, text: string) => void;

interface Counts {
  all: number;
  matching: number;
  any: number;
}

export interface OwnIdentifierFigures {
  readonly kinds: ReadonlyMap<string, Counts>;
  readonly decoys: number;
  readonly decoysFlagged: number;
  /** Sentences with marks that have an identifier finding beside all of them. */
  readonly beside: number;
  readonly marked: number;
}

/** Sentences as staff would write them, each with the person and the service it is written for. */
function sentences(): Sentence[] {
  let context: CheckContext = { channel: 'sms' };
  return readFileSync(join(GOLD, 'identifiers.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      if (!line.startsWith('@ ')) return [{ ...parseIdentifierLine(line), context }];
      const details = line.indexOf('{');
      const given: unknown = details < 0 ? {} : JSON.parse(line.slice(details));
      context = checkContextSchema.parse({ channel: 'sms', ...(typeof given === 'object' ? given : {}) });
      return [];
    });
}

/** What is found of the identifiers marked in tests/gold/identifiers.txt, and which decoys are flagged. */
export function measureOwnIdentifiers(onMiss?: OnMiss): OwnIdentifierFigures {
  const checker = createChecker();
  const kinds = new Map<string, Counts>();
  let [decoys, decoysFlagged, beside, marked] = [0, 0, 0, 0];
  for (const { text, marks, context } of sentences()) {
    const all = checker.check(text, context);
    const findings = all.filter(({ rule }) => rule.startsWith('identifier/'));
    const telling = all.filter(({ rule }) => /^(?:identifier|sensitive)\//.test(rule));
    const stray = findings.filter((finding) => !marks.some((mark) => overlaps(mark, finding)));
    if (marks.length === 0) decoys += 1;
    else marked += 1;
    if (stray.length > 0) {
      if (marks.length === 0) decoysFlagged += 1;
      else beside += 1;
      for (const { rule, text: words } of stray) onMiss?.(`${rule} “${words}” is no mark`, text);
    }
    for (const mark of marks.filter(({ optional }) => !optional)) {
      const counts = kinds.get(mark.kind) ?? { all: 0, matching: 0, any: 0 };
      kinds.set(mark.kind, counts);
      counts.all += 1;
      if (isFound(mark, telling)) counts.any += 1;
      const matching = findings.filter(({ rule }) => rule === `identifier/${mark.kind}`);
      if (isFound(mark, matching)) counts.matching += 1;
      else if (!isFound(mark, telling)) onMiss?.(`${mark.kind} missed`, text);
    }
  }
  return { kinds, decoys, decoysFlagged, beside, marked };
}

/** Prints what our checker finds of our own labelled sentences, and returns the figures. */
export function benchOwnIdentifiers(onMiss?: OnMiss): OwnIdentifierFigures {
  const figures = measureOwnIdentifiers(onMiss);
  const { kinds, decoys, decoysFlagged, beside, marked } = figures;
  printTable(
    'Identifiers, own sentences',
    [
      ['kind', 'found as this kind', 'found as any'],
      ...[...kinds].map(([kind, { all, matching, any }]) => [
        kind,
        shareOf(matching, all),
        shareOf(any, all),
      ]),
      ['decoys flagged', shareOf(decoysFlagged, decoys), ''],
      ['flagged beside a mark', shareOf(beside, marked), ''],
    ],
    'Found: at least half of it is covered; “any” counts sensitive content too. Decoys: any identifier finding, advice included.',
  );
  return figures;
}

function overlaps(mark: IdentifierMark, finding: Finding): boolean {
  return mark.start < finding.end && finding.start < mark.end;
}

function isFound({ start, end }: IdentifierMark, findings: readonly Finding[]): boolean {
  const covered = Array.from({ length: end - start }, (_, i) => start + i).filter((at) =>
    findings.some((finding) => finding.field === 'text' && finding.start <= at && at < finding.end),
  );
  return covered.length * 2 >= end - start;
}
