import { calendarDay, isoWeekday } from '../../../time/calendar';
import { longDate, weekday } from '../../../time/spoken';
import type { Rule, RuleFinding } from '../../rule';
import { isShort, monthName } from '../../weekdays/day-names';
import { weekdayProofs, type WeekdayProof } from '../../weekdays/proof';
import { withNearestDate, withRightWeekday } from '../../weekdays/rewritten';
import { impossibleDates } from './impossible-date';
import { relativeDays } from './relative-day';

/**
 * A weekday that is not the day its date falls on, a date that no year has, "tomorrow" beside another day (P35). A date
 * without its year is compared where the context tells what day it is.
 */
export const dateMismatch: Rule = {
  name: 'predictive-text/date-mismatch',
  clause: 'P35',
  severity: 'warn',
  looksFor: 'weekdays that do not fit their date',
  find({ text }, { today }) {
    const proofs = weekdayProofs(text, today);
    const wrong = proofs.flatMap((proof) => mismatch(text, proof) ?? []);
    return [
      ...wrong,
      ...impossibleDates(text, today, wrong),
      ...(today === undefined ? [] : relativeDays(text, today, proofs)),
    ];
  },
};

function mismatch(text: string, proof: WeekdayProof): RuleFinding | undefined {
  const { start, end, date, meant, fits } = proof;
  if (meant.kind === 'impossible') {
    const message = `There is no ${dayAndMonth(date)}${date.year === undefined ? '' : ` ${date.year}`}: check the day and the date.`;
    return { start, end, message, turnsMeaning: true };
  }
  if (meant.kind === 'unknown' || fits !== false) return undefined;
  const right = withRightWeekday(text, proof, meant.number);
  const nearest = withNearestDate(text, proof, meant.number);
  const falls = weekday({ dayOfWeek: isoWeekday(meant.number) });
  const said = weekday({ dayOfWeek: proof.weekday });
  return {
    start,
    end,
    // A far date without its year is often copied from another year's message. What is written short is marked anyway
    // (P29), and then the stronger cause must show.
    severity: meant.sure || isWrittenShort(text, proof) ? 'warn' : 'advise',
    message: `${longDate(calendarDay(meant.number))} is a ${falls}, not a ${said}: check the day and the date.`,
    fixes: [right, nearest].filter((fix) => fix !== undefined),
    turnsMeaning: true,
  };
}

function dayAndMonth({ day, month }: WeekdayProof['date']): string {
  return month === undefined ? `day ${day} of a month` : `${day} ${monthName(month)}`;
}

function isWrittenShort(text: string, { word, date }: WeekdayProof): boolean {
  const { month } = date.places;
  const words = [word, ...(month === undefined ? [] : [month])].map(({ start, end }) =>
    text.slice(start, end),
  );
  return words.some((each) => /^\p{L}/u.test(each) && isShort(each));
}
