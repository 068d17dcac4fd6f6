import { alarmCells, ALARM_COLUMNS, together, type AlarmFigures } from './false-alarms';
import { bareShare, perHundred, printTable, shareOf } from './aligned-table';
import { costCells, COST_COLUMNS, type CostFigures } from './cost';
import { identifierCells, IDENTIFIER_COLUMNS, identifierRows, WORLDWIDE } from './identifiers';
import type { Figures } from './measures';
import { addSlips, SLIP_COLUMNS, slipRows, sum, type SlipFigures } from './slips';
import { textSpeakCells, TEXT_SPEAK_COLUMNS } from './text-speak';
import { weekdayRows } from './weekday-dates';

/** A reader with what was measured of it. */
export interface Measured {
  readonly name: string;
  readonly figures?: Figures;
  readonly cost?: CostFigures;
}

/** Prints every measure, ours first and the peers under it. Intervals are 95%. */
export function printReport(all: readonly Measured[]): void {
  printTextSpeak(all);
  printAlarms(all);
  printIdentifiers(all);
  printClinical(all);
  printSlips(all);
  printCost(all);
}

function printTextSpeak(all: readonly Measured[]): void {
  const sets = [...new Set(all.flatMap(({ figures }) => Object.keys(figures?.textSpeak ?? {})))];
  for (const set of sets) {
    const rows = all.flatMap(({ name, figures }) => {
      const measured = figures?.textSpeak[set];
      return measured === undefined || measured.texts === 0 ? [] : [{ name, measured }];
    });
    const [first] = rows;
    if (first === undefined) continue;
    const { texts, positive } = first.measured;
    const cells = rows.map(({ name, measured }) => [name, ...textSpeakCells(measured)]);
    printTable(`Text speak: ${set}`, [['', ...TEXT_SPEAK_COLUMNS], ...cells], `${texts} texts, ${positive} tokens written short`); // prettier-ignore
  }
}

function printAlarms(all: readonly Measured[]): void {
  const [ours] = all;
  if (ours?.figures !== undefined && Object.keys(ours.figures.alarms).length > 0) {
    const { alarms } = ours.figures;
    const rows = Object.entries(alarms).map(([set, figures]) => [set, ...alarmCells(figures)]);
    const wholes = ['texts', 'paragraphs'].map((what) => [
      `${what}, all`,
      ...alarmCells(allOf(what, alarms)),
    ]);
    printTable(`False alarms of ${ours.name}: stop and warn`, [['', ...ALARM_COLUMNS], ...rows, ...wholes]);
  }
  const sets = [
    'texts, clean_dev',
    'texts, clean_dev templates',
    'texts',
    'paragraphs, clean_dev',
    'paragraphs',
  ];
  const rows = all.flatMap(({ name, figures }) => {
    if (figures === undefined || Object.keys(figures.alarms).length === 0) return [];
    const wholes = sets.map((set) => allOf(set, figures.alarms, set === 'texts, clean_dev'));
    return [[name, ...wholes.map(({ alarms, messages }) => perHundred(alarms, messages))]];
  });
  const columns = [
    '',
    'texts of clean_dev',
    'its templates',
    'all of texts',
    'paragraphs of clean_dev',
    'all of paragraphs',
  ];
  if (rows.length > 0) printTable('False alarms per 100 clean messages', [columns, ...rows]);
}

/** All sets whose name begins so, or the one that is called so, as one. */
function allOf(name: string, alarms: Readonly<Record<string, AlarmFigures>>, isOne = false): AlarmFigures {
  const isMeant = (set: string): boolean => (isOne ? set === name : set.startsWith(name));
  return together(Object.entries(alarms).flatMap(([set, figures]) => (isMeant(set) ? [figures] : [])));
}

function printIdentifiers(all: readonly Measured[]): void {
  const ours = all[0]?.figures?.identifiers['uk_identifiers_dev'];
  if (ours !== undefined) printTable('Identifiers of the UK found by Plainword', [['', 'found'], ...identifierRows(ours)]); // prettier-ignore
  const table = all.flatMap(({ name, figures }) => {
    const found = figures?.identifiers['uk_identifiers_dev'];
    return found === undefined ? [] : [[name, ...identifierCells(found)]];
  });
  const note = 'Half of the span covered by a finding of the matching kind / of any kind where that differs';
  if (table.length > 0) printTable('Identifiers of the UK', [['', ...IDENTIFIER_COLUMNS], ...table], note);
  const synthetic = all.flatMap(({ name, figures }) => {
    const found = figures?.identifiers['presidio_synth_v2'];
    if (found === undefined) return [];
    const kinds = WORLDWIDE.map((type) =>
      shareOf(found.kinds[type]?.matching ?? 0, found.kinds[type]?.all ?? 0),
    );
    return [[name, ...kinds, bareShare(found.namesOfPeople, found.names)]];
  });
  const columns = ['', 'names', 'email addresses', 'of the names found, names of people'];
  if (synthetic.length > 0) printTable("Presidio's synthetic sentences, not of the UK: an extra", [columns, ...synthetic]); // prettier-ignore
}

function printClinical(all: readonly Measured[]): void {
  const rows = all.flatMap(({ name, figures }) => {
    const found = figures?.clinical;
    return found === undefined
      ? []
      : [[name, shareOf(found.flagged.length, found.phrases), found.flagged.slice(0, 4).join('; ')]];
  });
  if (rows.length > 0)
    printTable('Clinical phrases and names taken for offensive', [['', 'flagged', 'such as'], ...rows]);
}

function printSlips(all: readonly Measured[]): void {
  for (const { name, figures } of all) {
    const { clean_dev: dev, totals, read } = figures?.slips ?? {};
    if (dev === undefined || totals === undefined) continue;
    printSlipSet(
      `${name}, slips of predictive text (clean_dev and our clean texts, totals)`,
      addSlips(dev, totals),
    );
    if (read !== undefined) printSlipSet(`${name}, slips in our clean texts, read`, read);
  }
  const weekdays = all[0]?.figures?.weekdays;
  if (weekdays !== undefined) {
    const columns = ['every date of 2026 and 2027', 'wrong weekdays found', 'right ones flagged'];
    printTable('A weekday that is not the day of its date', [columns, ...weekdayRows(weekdays)]);
  }
}

function printSlipSet(heading: string, figures: SlipFigures): void {
  printTable(heading, [['', ...SLIP_COLUMNS], ...slipRows(figures)]);
  const [decidable, both] = [sum(Object.values(figures.decidable)), sum(Object.values(figures.bothWays))];
  const { clean, readBack, mostReadBack } = figures;
  console.log(`All, what reads both ways counted when shown: by a warning ${shareOf(decidable.warned + both.shown, decidable.all + both.all)}; by a warning or advice ${shareOf(decidable.advised + both.shown, decidable.all + both.all)}`); // prettier-ignore
  console.log(
    `Read-back: at most ${mostReadBack} findings in a message, ${(readBack / clean).toFixed(1)} on average`,
  );
}

function printCost(all: readonly Measured[]): void {
  const rows = all.flatMap(({ name, cost }) => (cost === undefined ? [] : [[name, ...costCells(cost)]]));
  const note = '200 texts of 160 characters and 40 emails of 2,000, each reader warm in a fresh process; ms';
  if (rows.length > 0) printTable('Cost', [['', ...COST_COLUMNS], ...rows], note);
}
