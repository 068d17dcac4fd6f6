import { calendarDay, dayNumberOf, isoWeekday } from '../../../time/calendar';
import { weekday } from '../../../time/spoken';
import type { RuleFinding } from '../../rule';
import { monthName, WEEKDAY, weekdayNumber } from '../../weekdays/day-names';
import { meantDay } from '../../weekdays/meant-day';
import type { WeekdayProof } from '../../weekdays/proof';
import { writtenAt } from '../../weekdays/proof';
import { dateAt } from '../../weekdays/said-date';

const DAYS = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const WORD = /(?<![\p{L}\d])(?:yesterday|today|tonight|tomorrow)(?!\p{L})/giu;
const TO_DAY =
  /(?:\s+(?:morning|afternoon|evening|night))?(?:\s*[,(]\s*|\s+[-–—]\s+|\s+)(?:on\s+)?(?:the\s+)?/iuy;
const DAY_HERE = new RegExp(`${WEEKDAY}(?!\\p{L})`, 'iuy');
const ENDS =
  /\s*(?:[).;:!?\n]|$|,(?!\s*\p{L}+day))|\s+(?:at|from|between|in the|morning|afternoon|evening|\d)/iuy;

/** "today" or "tomorrow" beside a weekday or a date that isn't: advice, because a message may go out on a later day. */
export function relativeDays(text: string, today: string, proofs: readonly WeekdayProof[]): RuleFinding[] {
  const now = dayNumberOf(today);
  if (now === undefined) return [];
  return [...text.matchAll(WORD)].flatMap((match) => {
    const [word] = match;
    const end = match.index + word.length;
    const meant = now + (DAYS.get(word.toLowerCase()) ?? 0);
    const said = dayAfter(text, end, today, proofs);
    if (said === undefined || said.fits(meant)) return [];
    const right = calendarDay(meant);
    const isClosed = text[said.end] === ')' && text.slice(end, said.start).includes('(');
    const is = word.toLowerCase() === 'yesterday' ? 'was' : 'is';
    return {
      start: match.index,
      end: isClosed ? said.end + 1 : said.end,
      severity: 'advise' as const,
      message: `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()} ${is} ${weekday({ dayOfWeek: isoWeekday(meant) })} ${right.day} ${monthName(right.month)}: check which day is meant.`,
      fixes: [word, text.slice(said.start, said.end)],
      turnsMeaning: true,
    };
  });
}

interface SaidDay {
  readonly start: number;
  readonly end: number;
  readonly fits: (meant: number) => boolean;
}

function dayAfter(
  text: string,
  from: number,
  today: string,
  proofs: readonly WeekdayProof[],
): SaidDay | undefined {
  const start = endOf(TO_DAY, text, from);
  if (start === undefined) return undefined;
  const proof = proofs.find((each) => each.start === start);
  // A weekday that is not its date's has a finding of its own.
  if (proof !== undefined)
    return {
      start,
      end: proof.end,
      fits: (meant) => proof.fits !== true || (proof.meant.kind === 'day' && proof.meant.number === meant),
    };
  const dayEnd = endOf(DAY_HERE, text, start);
  if (dayEnd !== undefined) {
    const said = weekdayNumber(text.slice(start, dayEnd));
    const stands = endOf(ENDS, text, dayEnd) !== undefined;
    return stands ? { start, end: dayEnd, fits: (meant) => isoWeekday(meant) === said } : undefined;
  }
  const date = dateAt(text, start, 'none');
  const meantByDate = date === undefined ? undefined : meantDay(date, writtenAt(text, start, today));
  if (date === undefined || meantByDate?.kind !== 'day') return undefined;
  return { start, end: date.end, fits: (meant) => meantByDate.number === meant };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
}
