import { weekday } from '../../time/spoken';

/** Weekdays in the forms people write, Monday first; a plural is one too ("Mondays"). Regular expression source. */
export const WEEKDAY =
  '(?<weekday>mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:s|nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)';

/** Months in the forms people write. Regular expression source. */
export const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = 'January February March April May June July August September October November December'.split(' '); // prettier-ignore
/** The short forms that have more than three letters, as a writer of "Tues" would go on. */
const LONGER_SHORT = ['Mon', 'Tues', 'Weds', 'Thurs', 'Fri', 'Sat', 'Sun'];

/** The number of a weekday in any form: Monday is 1. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** The number of a month in any form, from 1. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

export function monthName(month: number): string {
  return LONG_MONTHS[month - 1] ?? '';
}

/** Whether a weekday or a month is not written in full: "Tues", "Dec". */
export function isShort(word: string): boolean {
  return !/days?$/iu.test(word) && !LONG_MONTHS.some((month) => month.toLowerCase() === word.toLowerCase());
}

/** Another weekday in the form of one that stands there: short, plural, in lower case or shouted as that is. */
export function weekdayLike(word: string, number: number): string {
  const full = weekday({ dayOfWeek: number });
  if (isShort(word))
    return inCase(word, word.length > 3 ? (LONGER_SHORT[number - 1] ?? full) : full.slice(0, 3));
  return inCase(word, /days$/iu.test(word) ? `${full}s` : full);
}

/** Another month in the form of one that stands there. */
export function monthLike(word: string, month: number): string {
  const full = monthName(month);
  return inCase(word, isShort(word) && full.length > 4 ? full.slice(0, 3) : full);
}

function inCase(word: string, name: string): string {
  if (word === word.toUpperCase()) return name.toUpperCase();
  return word === word.toLowerCase() ? name.toLowerCase() : name;
}
