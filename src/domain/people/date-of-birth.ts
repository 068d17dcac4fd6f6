import { Temporal } from 'temporal-polyfill';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(text: string): number {
  return /^\d+$/u.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** A year in two digits is the latest one that is not after `thisYear`: nobody is born in the future. */
function fullYear(text: string, thisYear: number): number {
  if (text.length > 2) return Number(text);
  const near = Math.floor(thisYear / 100) * 100 + Number(text);
  return near > thisYear ? near - 100 : near;
}

function isoDate(day: string, month: string, year: string, thisYear: number): string | undefined {
  const parts = { day: Number(day), month: monthNumber(month), year: fullYear(year, thisYear) };
  if (parts.month < 1 || parts.day < 1 || parts.year < 1850 || parts.year > thisYear) return undefined;
  try {
    return Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

const WRITTEN =
  /(?<![\d/.-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})(?:st|nd|rd|th)?[ /.-]+(\d{1,2}|[a-z]{3,9})[ /.,-]+(\d{4}|\d{2}))(?![\d/-])/giu;

/** Every date in a text as people and record systems write birthdays ("14/3/51", "14 Mar 1951", "1951-03-14"): ISO. */
export function datesIn(text: string, thisYear: number): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(WRITTEN)) {
    const [, isoYear, isoMonth, isoDay, day, month, year] = match;
    const date =
      isoYear === undefined
        ? isoDate(day ?? '', month ?? '', year ?? '', thisYear)
        : isoDate(isoDay ?? '', isoMonth ?? '', isoYear, thisYear);
    if (date !== undefined) found.add(date);
  }
  return [...found];
}

/** The one date in a typed field ("14031951" too), as ISO; nothing where there is none or there are two. */
export function readDateOfBirth(typed: string, thisYear: number): string | undefined {
  const run = /^\s*(\d{2})(\d{2})(\d{4})\s*$/u.exec(typed);
  const dates = run === null ? datesIn(typed, thisYear) : datesIn(run.slice(1, 4).join('/'), thisYear);
  return dates.length === 1 ? dates[0] : undefined;
}
