import type { Rule, RuleFinding } from '../../rule';
import { writtenDates, type WrittenDate } from '../../written-date';
import { agesWithNames } from './age-with-name';
import { birthYears, looseDates, type LooseDate } from './birth-date';
import { identifierSeverity } from './disclosure';
import { EARLIEST_BIRTH } from './said-born';
import { isNameBefore } from './name-before';
import { LAST_LONG_PAST, saidOfBirth } from './said-birth';
import { spelledOut } from './spelled-out';

const OWN = 'This is the person’s own date of birth: leave it out.';
/** This person's date of birth in any written form, dates said to be one, dates long past, and ages beside a name (P33). */
export const dateOfBirth: Rule = {
  name: 'identifier/date-of-birth',
  clause: 'P33',
  severity: 'stop',
  looksFor: 'dates of birth',
  find(field, context) {
    const { text, tokens } = field;
    if (!/\d|\bborn\b|birth|\bd\.?o\.?b/iu.test(text)) return [];
    const severity = identifierSeverity(field, context);
    const own = writtenDates(context.person?.dateOfBirth ?? '')[0];
    const findings: RuleFinding[] = [];
    const thisYear = context.today === undefined ? undefined : Number(context.today.slice(0, 4));
    const dates: readonly LooseDate[] = writtenDates(text);
    for (const date of [...dates, ...looseDates(text, dates)]) {
      const { start, end, year } = date;
      const said = saidOfBirth(text, date, thisYear);
      if (own !== undefined && isSame(date, own, said !== undefined)) {
        findings.push({ start, end, severity, message: OWN });
      } else if (year !== undefined && year > 100 && year < EARLIEST_BIRTH) continue;
      else if (said !== undefined) {
        const strength = said === 'birthday' ? ('advise' as const) : severity;
        findings.push({ start, end, severity: strength, message: 'This is a date of birth: leave it out.' });
      } else if (!date.loose && year !== undefined && year > 100 && year <= LAST_LONG_PAST) {
        const message = 'Is this a date of birth? If so, leave it out.';
        const isTheirs = isNameBefore(text, start);
        findings.push({ start, end, severity: isTheirs ? 'warn' : 'advise', message });
      }
    }
    for (const { start, end, year } of birthYears(text)) {
      const isOwn = year === own?.year;
      const message = isOwn ? OWN : 'This says when somebody was born: is it needed?';
      findings.push({ start, end, severity: isOwn ? severity : 'advise', message });
    }
    for (const span of agesWithNames(text, tokens, context.person)) {
      findings.push({ ...span, severity: 'advise', message: 'An age beside a name points to one person: is it needed?' }); // prettier-ignore
    }
    for (const digits of own === undefined ? [] : asDigits(own)) {
      for (const span of spelledOut(tokens, digits)) findings.push({ ...span, severity, message: OWN });
    }
    return findings;
  },
};

/** The same day; without a year only where it is said to be a birthday. */
function isSame(date: WrittenDate, own: WrittenDate, said: boolean): boolean {
  const swapped = date.numeric && date.day === own.month && date.month === own.day;
  if (!swapped && (date.day !== own.day || date.month !== own.month)) return false;
  if (date.year === undefined) return said;
  if (own.year === undefined || date.year % 100 !== own.year % 100) return false;
  return date.year <= 99 || date.year === own.year;
}

/** "14031951", "140351" is too short to be sure, and "19510314". */
function asDigits({ day, month, year = 0 }: WrittenDate): string[] {
  return [`${two(day)}${two(month)}${year}`, `${year}${two(month)}${two(day)}`];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
