import { dayNumberOf, isoWeekday } from '../../time/calendar';
import { keptLast } from '../kept-last';
import { meantDay, type MeantDay, type Written } from './meant-day';
import { weekdayDates, type WeekdayDate } from './weekday-dates';

/** Words that make the date after them one of the past. */
const PAST =
  /\b(?:saw|was|were|since|dated|last|met|spoke|missed|attended|came|wrote|sent|received|had|called|visited)\b[^.!?\n]*$/iu;
const REACH = 120;

/** A weekday with its date, and the day that is meant by it. */
export interface WeekdayProof extends WeekdayDate {
  readonly meant: MeantDay;
  /** Whether the date falls on that weekday; nothing where that can't be known. Where it does, each proves the other. */
  readonly fits: boolean | undefined;
}

/** Every weekday with its date in a text, compared. `today` is an ISO date: without it only dates with their year are known. */
export const weekdayProofs: (text: string, today: string | undefined) => readonly WeekdayProof[] =
  keptLast(proofsIn);

function proofsIn(text: string, today: string | undefined): WeekdayProof[] {
  return weekdayDates(text).map((pair) => {
    const meant = meantDay(pair.date, writtenAt(text, pair.start, today), pair.weekday);
    return {
      ...pair,
      meant,
      fits: meant.kind === 'day' ? isoWeekday(meant.number) === pair.weekday : undefined,
    };
  });
}

/** What is known of a place in a text that tells which year is meant there. */
export function writtenAt(text: string, at: number, today: string | undefined): Written {
  return {
    today: today === undefined ? undefined : dayNumberOf(today),
    inPast: PAST.test(text.slice(Math.max(0, at - REACH), at)),
  };
}
