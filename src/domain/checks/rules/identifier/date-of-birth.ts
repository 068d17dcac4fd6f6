import type { Rule, RuleFinding } from '../../rule';
import { writtenDates, type WrittenDate } from '../../written-date';
import { identifierSeverity } from './disclosure';
import { spelledOut } from './spelled-out';

const SAID_BEFORE =
  /(?:\bborn\b|\bd\.? ?o\.? ?b\b\.?|\bdate of birth|\bbirth ?da(?:te|y)|\bbirth\b)[^\d\n.!?]{0,24}$/iu;
/** No message of today speaks of an appointment in or before this year: such a date is likely a birthday. */
const LONG_PAST = 2012;

/** This person's date of birth in any written form, dates said to be one, and dates long past (P33). */
export const dateOfBirth: Rule = {
  name: 'identifier/date-of-birth',
  clause: 'P33',
  severity: 'stop',
  looksFor: 'dates of birth',
  find(field, context) {
    const severity = identifierSeverity(field, context);
    const own = writtenDates(context.person?.dateOfBirth ?? '')[0];
    const findings: RuleFinding[] = [];
    for (const date of writtenDates(field.text)) {
      const { start, end } = date;
      if (own !== undefined && isSame(date, own)) {
        findings.push({
          start,
          end,
          severity,
          message: 'This is the person’s own date of birth: leave it out.',
        });
      } else if (SAID_BEFORE.test(field.text.slice(Math.max(0, start - 48), start))) {
        findings.push({ start, end, severity, message: 'This is a date of birth: leave it out.' });
      } else if (date.year !== undefined && date.year > 1900 && date.year <= LONG_PAST) {
        findings.push({
          start,
          end,
          severity: 'advise',
          message: 'Is this a date of birth? If so, leave it out.',
        });
      }
    }
    for (const digits of own === undefined ? [] : asDigits(own)) {
      for (const span of spelledOut(field.tokens, digits)) {
        findings.push({
          ...span,
          severity,
          message: 'This is the person’s own date of birth: leave it out.',
        });
      }
    }
    return findings;
  },
};

function isSame(date: WrittenDate, own: WrittenDate): boolean {
  if (date.year === undefined || own.year === undefined || date.year % 100 !== own.year % 100) return false;
  if (date.year > 99 && date.year !== own.year) return false;
  const swapped = date.numeric && date.day === own.month && date.month === own.day;
  return swapped || (date.day === own.day && date.month === own.month);
}

/** "14031951" and "19510314". */
function asDigits({ day, month, year = 0 }: WrittenDate): string[] {
  return [`${two(day)}${two(month)}${year}`, `${year}${two(month)}${two(day)}`];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
