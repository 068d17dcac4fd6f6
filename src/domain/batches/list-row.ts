import { Temporal } from 'temporal-polyfill';
import { nhsNumberSchema } from '../people/nhs-number';
import { cellIn, dateIn, type ReadRow } from '../people/import/cells';
import type { Columns, ListColumn } from '../people/import/headings';
import { mergeValueSchema, type MergeField, type MergeValues } from '../templates/merge-field';
import { instantText, LONDON, type InstantText } from '../time/moment';
import { longDate, weekday } from '../time/spoken';

/** A line of a file for many: whose message it is, by a number and the birthday, and what is put in for them. */
export interface ListRow {
  readonly nhsNumber: string | null;
  readonly recordNumber: string | null;
  readonly dateOfBirth: string;
  readonly given: MergeValues;
  readonly about: InstantText | null;
}

/** The columns that fill a field by themselves. */
const FIELDS = [
  ['place', 'place'],
  ['with', 'with'],
  ['bring', 'bring'],
  ['staffName', 'staff name'],
  ['staffRole', 'staff role'],
] as const satisfies ReadonlyArray<readonly [ListColumn, MergeField]>;

const refused = (sentence: string) => ({ ok: false, sentence }) as const;

/** "14:30", "2.30pm", "2 pm", "9am"; hours and minutes, or nothing. */
export function timeIn(text: string): { hour: number; minute: number } | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap])?\.?(?:m\.?)?$/iu.exec(text.trim());
  if (match === null) return undefined;
  const [, hours = '', minutes, half] = match;
  // "9" alone could be either half of the day.
  if (minutes === undefined && half === undefined) return undefined;
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (minute > 59) return undefined;
  if (half === undefined) return hour > 23 ? undefined : { hour, minute };
  if (hour < 1 || hour > 12) return undefined;
  return { hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute };
}

type When = Pick<ListRow, 'given' | 'about'>;

/** The day and time of the appointment; a day alone fills the fields of the day. */
function whenIn(date: string | null, time: string | null, today: string): ReadRow<When> {
  if (date === null) {
    return time === null
      ? { ok: true, row: { given: {}, about: null } }
      : refused('The appointment has a time and no date: write both, in two columns.');
  }
  const day = dateIn(date, nextYear(today));
  if (day === undefined) return refused('The appointment’s date can’t be read: write it as 08/12/2026.');
  const plain = Temporal.PlainDate.from(day);
  if (time === null) {
    const name = weekday(plain);
    return { ok: true, row: { given: { day: name, date: `${name} ${longDate(plain)}` }, about: null } };
  }
  const clock = timeIn(time);
  if (clock === undefined)
    return refused('The appointment’s time can’t be read: write it as 14:30 or 2:30pm.');
  const at = plain.toZonedDateTime({ timeZone: LONDON, plainTime: Temporal.PlainTime.from(clock) });
  return { ok: true, row: { given: {}, about: instantText(at.toInstant()) } };
}

/** An appointment may be next year: dates are read by the latest year they may be in. */
function nextYear(today: string): string {
  return `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
}

/**
 * Reads one line of a list for many. People are told by a number with the date of birth beside it, never by an address
 * or a phone number (FACTS: "copied from an old email", 2019).
 * @param today the day by London's clocks, ISO
 */
export function readListRow(
  cells: readonly string[],
  columns: Columns<ListColumn>,
  today: string,
): ReadRow<ListRow> {
  const cell = cellIn(cells, columns);
  const number = nhsNumberSchema.nullable().safeParse(cell('nhsNumber'));
  if (!number.success) return refused(number.error.issues[0]?.message ?? 'The NHS number can’t be read.');
  const recordNumber = cell('recordNumber');
  if (number.data === null && recordNumber === null) {
    return refused('Who this is can’t be told: write the NHS number or the record number.');
  }
  const dateOfBirth = dateIn(cell('dateOfBirth'), today);
  if (dateOfBirth === undefined) {
    return refused('The date of birth is missing or can’t be read: write it as 14/03/1951.');
  }
  const when = whenIn(cell('appointmentDate'), cell('appointmentTime'), today);
  if (!when.ok) return when;
  const given: MergeValues = { ...when.row.given };
  for (const [column, field] of FIELDS) {
    const value = cell(column)?.replaceAll(/\s+/gu, ' ') ?? null;
    if (value === null) continue;
    const read = mergeValueSchema.safeParse(value);
    if (!read.success) return refused(`What stands under “${field}” is too long, or can’t be put in.`);
    given[field] = read.data;
  }
  const { about } = when.row;
  return { ok: true, row: { nhsNumber: number.data, recordNumber, dateOfBirth, given, about } };
}
