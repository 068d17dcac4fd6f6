import type { WrittenDate } from '../../written-date';

/** A day and a month without a year, where something says that it is a date: "on 04/03", "Wednesday 25/11". */
const SHORT =
  /(?<=(?:^|[^\p{L}])(?:on|by|until|till|from|since|before|after|due|dated|for|date:?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?) (?:the )?)(\d{1,2})\/(\d{1,2})(?![\p{N}\p{L}/%-]|[.:]\d)(?! (?:of|tablet|dose|strength|price|hour|cup|teaspoon|tablespoon|the|people|full|size|pint|term))/giu;
/** Fractions that are read as such. */
const FRACTION = /^(?:1\/[2-9]|2\/[35]|3\/[45]|1\/10|24\/7|9\/11|50\/50)$/u;
const WEEKDAY_BEFORE = /day,? $/iu;

/** Dates of day and month in digits, sorted, none overlapping. */
export function shortNumericDates(text: string): WrittenDate[] {
  if (!text.includes('/')) return [];
  return [...text.matchAll(SHORT)].flatMap((match) => {
    const start = match.index;
    const isAfterWeekday = WEEKDAY_BEFORE.test(text.slice(Math.max(0, start - 6), start));
    if (FRACTION.test(match[0]) && !isAfterWeekday) return [];
    const [first, second] = [Number(match[1]), Number(match[2])];
    const [day, month] = second > 12 ? [second, first] : [first, second];
    if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return [];
    return [{ start, end: start + match[0].length, day, month, year: undefined, numeric: true }];
  });
}
