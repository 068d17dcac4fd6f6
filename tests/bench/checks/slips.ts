import { z } from 'zod';
import { perHundred, shareOf } from './aligned-table';
import { isOf, overlaps, type Mark, type Reader } from './mark';
import type { Slip } from './slip-set';

const SLIP = 'predictive-text/slip';
const READ_BACK = 'predictive-text/read-back';
/** What shows a pair that reads well both ways before sending. */
const SHOWN = [SLIP, READ_BACK, 'predictive-text/date-mismatch'];

const foundSchema = z.object({
  all: z.number(),
  /** Found by a slip finding that warns; by one that warns or advises; by any finding that the clean text has not. */
  warned: z.number(),
  advised: z.number(),
  byAnyRule: z.number(),
  /** Shown in the read-back, or found by a slip or a weekday that is not its date's. */
  shown: z.number(),
});
type Found = z.infer<typeof foundSchema>;

export const slipSchema = z.object({
  decidable: z.record(z.string(), foundSchema),
  bothWays: z.record(z.string(), foundSchema),
  clean: z.number(),
  warnings: z.number(),
  advice: z.number(),
  mostReadBack: z.number(),
  readBack: z.number(),
});
export type SlipFigures = z.infer<typeof slipSchema>;

/**
 * Counts slips found, and alarms on the clean messages they were made from. A peer has no rule for slips: whatever it
 * marks counts, on the slip as found and on the clean messages as an alarm.
 */
export async function measureSlips(
  reader: Reader,
  slips: readonly Slip[],
  clean: readonly string[],
  onMiss?: (what: string, text: string) => void,
): Promise<SlipFigures> {
  const figures: SlipFigures = { decidable: {}, bothWays: {}, clean: clean.length, warnings: 0, advice: 0, mostReadBack: 0, readBack: 0 }; // prettier-ignore
  for (const text of clean) {
    const marks = await reader.read(text);
    for (const mark of marks.filter(isSlip)) {
      if (mark.severity === 'advise') figures.advice += 1;
      else figures.warnings += 1;
      onMiss?.(
        `clean, yet ${mark.severity} “${text.slice(mark.start, mark.end)}” → ${mark.fixes.join(', ')}`,
        text,
      );
    }
    const readBack = marks.filter(({ rule }) => rule === READ_BACK).length;
    figures.readBack += readBack;
    figures.mostReadBack = Math.max(figures.mostReadBack, readBack);
  }
  for (const slip of slips) {
    const over = (await reader.read(slip.text)).filter((mark) => overlaps(mark, slip));
    const group = slip.isDecidable ? figures.decidable : figures.bothWays;
    const found = (group[slip.kind] ??= { all: 0, warned: 0, advised: 0, byAnyRule: 0, shown: 0 });
    count(found, over);
    const isMissed = slip.isDecidable ? !over.some(isSlip) : !over.some(({ rule }) => SHOWN.includes(rule));
    if (isMissed) onMiss?.(`missed ${slip.kind} ${slip.was} → ${slip.is}`, slip.text);
  }
  return figures;
}

function isSlip(mark: Mark): boolean {
  return isOf(mark, SLIP);
}

function count(found: Found, over: readonly Mark[]): void {
  const isWarned = over.some((mark) => isSlip(mark) && mark.severity !== 'advise');
  found.all += 1;
  if (isWarned) found.warned += 1;
  if (over.some(isSlip)) found.advised += 1;
  if (over.some((mark) => isSlip(mark) || mark.severity !== 'advise')) found.byAnyRule += 1;
  if (over.some(({ rule }) => SHOWN.includes(rule))) found.shown += 1;
}

export const SLIP_COLUMNS = ['slips', 'found by a warning', 'by a warning or advice', 'by any rule that warns', 'shown before sending']; // prettier-ignore

/** A row for each kind of slip and for all that context can decide; then those that read well both ways. */
export function slipRows({ decidable, bothWays, clean, warnings, advice }: SlipFigures): string[][] {
  const rows = Object.entries(decidable).map(([kind, found]) => cells(kind, found));
  const alarms = ['alarms per 100 clean messages', String(clean), perHundred(warnings, clean), perHundred(warnings + advice, clean), '', '']; // prettier-ignore
  const shown = sum(Object.values(bothWays));
  return [
    ...rows,
    cells('all that context can decide', sum(Object.values(decidable))),
    alarms,
    ['reads well both ways', String(shown.all), '', '', '', shareOf(shown.shown, shown.all)],
  ];
}

/** All decidable slips as one. */
export function sum(all: readonly Found[]): Found {
  const whole: Found = { all: 0, warned: 0, advised: 0, byAnyRule: 0, shown: 0 };
  for (const found of all) {
    whole.all += found.all;
    whole.warned += found.warned;
    whole.advised += found.advised;
    whole.byAnyRule += found.byAnyRule;
    whole.shown += found.shown;
  }
  return whole;
}

function cells(kind: string, { all, warned, advised, byAnyRule, shown }: Found): string[] {
  return [
    kind,
    String(all),
    shareOf(warned, all),
    shareOf(advised, all),
    shareOf(byAnyRule, all),
    shareOf(shown, all),
  ];
}

/** Two sets counted as one. */
export function addSlips(one: SlipFigures, other: SlipFigures): SlipFigures {
  const kinds = (which: 'decidable' | 'bothWays'): SlipFigures['decidable'] => {
    const names = new Set([...Object.keys(one[which]), ...Object.keys(other[which])]);
    const both = (name: string): Found[] =>
      [one[which][name], other[which][name]].filter((each) => each !== undefined);
    return Object.fromEntries([...names].map((name) => [name, sum(both(name))]));
  };
  return {
    decidable: kinds('decidable'),
    bothWays: kinds('bothWays'),
    clean: one.clean + other.clean,
    warnings: one.warnings + other.warnings,
    advice: one.advice + other.advice,
    readBack: one.readBack + other.readBack,
    mostReadBack: Math.max(one.mostReadBack, other.mostReadBack),
  };
}
