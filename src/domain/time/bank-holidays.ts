import { dayNumber, isoDateOf, isoWeekday } from './calendar';

/** A day on which England's banks are closed. */
export interface BankHoliday {
  /** "2026-12-28". */
  readonly date: string;
  /** As gov.uk calls it, with "(substitute day)" where it stands for a day of the weekend. */
  readonly name: string;
}

/** What royal proclamations changed, by year: days that moved, and days that were added. */
const PROCLAIMED: Readonly<Record<number, { moved?: Record<string, string>; added?: BankHoliday[] }>> = {
  2011: { added: [{ date: '2011-04-29', name: 'Royal wedding' }] },
  2012: {
    moved: { 'Spring bank holiday': '2012-06-04' },
    added: [{ date: '2012-06-05', name: 'Queen’s Diamond Jubilee' }],
  },
  2020: { moved: { 'Early May bank holiday': '2020-05-08' } },
  2022: {
    moved: { 'Spring bank holiday': '2022-06-02' },
    added: [
      { date: '2022-06-03', name: 'Queen’s Platinum Jubilee' },
      { date: '2022-09-19', name: 'Bank Holiday for the State Funeral of Queen Elizabeth II' },
    ],
  },
  2023: { added: [{ date: '2023-05-08', name: 'Bank holiday for the coronation of King Charles III' }] },
};

/** Days that are kept on a weekday when they fall on the weekend. */
const FIXED: ReadonlyArray<readonly [month: number, day: number, name: string]> = [
  [1, 1, 'New Year’s Day'],
  [12, 25, 'Christmas Day'],
  [12, 26, 'Boxing Day'],
];

const known = new Map<number, readonly BankHoliday[]>();

/**
 * England's bank holidays of a year, in the order of the calendar: by rule, so that no list runs out. Right from 2003
 * on; a day proclaimed later is one of the policy pack's closed days until it stands here. A library of holidays would
 * bring every country's calendar into the page for these eight days.
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const before = known.get(year);
  if (before !== undefined) return before;
  const holidays = holidaysOf(year);
  known.set(year, holidays);
  return holidays;
}

/**
 * The name of the holiday that an ISO date is, if it is one. Christmas Day, Boxing Day and New Year's Day are holidays on
 * a weekend too, beside their substitutes: a service that works on Saturdays is not taken to work at Christmas.
 */
export function holidayOn(date: string): string | undefined {
  const fixed = FIXED.find(([month, day]) => date.endsWith(`-${two(month)}-${two(day)}`));
  if (fixed !== undefined) return fixed[2];
  return bankHolidays(Number(date.slice(0, 4))).find((each) => each.date === date)?.name;
}

function holidaysOf(year: number): BankHoliday[] {
  const easter = easterSunday(year);
  const { moved = {}, added = [] } = PROCLAIMED[year] ?? {};
  const byRule: Array<readonly [number, string]> = [
    ...keptOnWeekdays(year),
    [easter - 2, 'Good Friday'],
    [easter + 1, 'Easter Monday'],
    [firstMonday(year, 5), 'Early May bank holiday'],
    [lastMonday(year, 5), 'Spring bank holiday'],
    [lastMonday(year, 8), 'Summer bank holiday'],
  ];
  return [...byRule.map(([day, name]) => ({ date: moved[name] ?? isoDateOf(day), name })), ...added].toSorted(
    (a, b) => (a.date < b.date ? -1 : 1),
  );
}

/** A day of the weekend goes to the next weekday that is no holiday itself. */
function keptOnWeekdays(year: number): Array<readonly [number, string]> {
  const days = FIXED.map(([month, day, name]) => ({ day: dayNumber({ year, month, day }), name }));
  const taken = new Set(days.map(({ day }) => day).filter((day) => !isWeekend(day)));
  return days.map(({ day, name }) => {
    if (!isWeekend(day)) return [day, name];
    let substitute = day + 1;
    while (isWeekend(substitute) || taken.has(substitute)) substitute += 1;
    taken.add(substitute);
    return [substitute, `${name} (substitute day)`];
  });
}

/** The day number of Easter Sunday, by the Gregorian computus (J.-M. Oudin's form of it). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon =
    epact -
    Math.floor(epact / 28) *
      (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekdayOfMoon = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const daysAfter28March = moon - weekdayOfMoon;
  return dayNumber({ year, month: 3, day: 28 }) + daysAfter28March;
}

function firstMonday(year: number, month: number): number {
  const first = dayNumber({ year, month, day: 1 });
  return first + ((8 - isoWeekday(first)) % 7);
}

/** Of a month with 31 days. */
function lastMonday(year: number, month: number): number {
  const last = dayNumber({ year, month, day: 31 });
  return last - (isoWeekday(last) - 1);
}

function isWeekend(day: number): boolean {
  return isoWeekday(day) > 5;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
