import { z } from 'zod';
import { shareOf } from './aligned-table';
import { overlaps, type Reader } from './mark';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
/** How many days before the date the message is written, where its year is not written. */
const DAYS_BEFORE = 21;
const DAY_MS = 86_400_000;

interface WrittenDay {
  readonly weekday: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const FORMS: Readonly<Record<string, (date: WrittenDay) => string>> = {
  'Tuesday 8 December 2026': ({ weekday, day, month, year }) => `${weekday} ${day} ${MONTHS[month]} ${year}`,
  'Tuesday, 8th December 2026': ({ weekday, day, month, year }) => `${weekday}, ${ordinal(day)} ${MONTHS[month]} ${year}`, // prettier-ignore
  'Tue 8 Dec 2026': ({ weekday, day, month, year }) => `${weekday.slice(0, 3)} ${day} ${MONTHS[month]?.slice(0, 3)} ${year}`, // prettier-ignore
  'Tuesday 08/12/2026': ({ weekday, day, month, year }) => `${weekday} ${two(day)}/${two(month + 1)}/${year}`,
  'Tuesday the 8th of December 2026': ({ weekday, day, month, year }) => `${weekday} the ${ordinal(day)} of ${MONTHS[month]} ${year}`, // prettier-ignore
  '8 December 2026 (Tuesday)': ({ weekday, day, month, year }) =>
    `${day} ${MONTHS[month]} ${year} (${weekday})`,
  'Tuesday 8 December': ({ weekday, day, month }) => `${weekday} ${day} ${MONTHS[month]}`,
  'Tuesday 8th Dec': ({ weekday, day, month }) => `${weekday} ${ordinal(day)} ${MONTHS[month]?.slice(0, 3)}`,
};

export const weekdaySchema = z.record(
  z.string(),
  z.object({ wrong: z.number(), found: z.number(), right: z.number(), flagged: z.number() }),
);
export type WeekdayFigures = z.infer<typeof weekdaySchema>;

/** Every date of 2026 and 2027 with each of its six wrong weekdays and with the right one, in several written forms. */
export async function measureWeekdays(reader: Reader): Promise<WeekdayFigures> {
  const figures: WeekdayFigures = {};
  for (const [form, write] of Object.entries(FORMS)) {
    const counts = { wrong: 0, found: 0, right: 0, flagged: 0 };
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += DAY_MS) {
      const date = new Date(at);
      const today = new Date(at - DAYS_BEFORE * DAY_MS).toISOString().slice(0, 10);
      for (const [i, weekday] of DAYS.entries()) {
        const written = write({ weekday, day: date.getUTCDate(), month: date.getUTCMonth(), year: date.getUTCFullYear() }); // prettier-ignore
        const before = 'Your appointment is on ';
        const span = { start: before.length, end: before.length + written.length };
        const marks = await reader.read(`${before}${written} at 10:30am.`, { today });
        const isFlagged = marks.some((mark) => mark.rule === 'predictive-text/date-mismatch' && overlaps(mark, span)); // prettier-ignore
        const isRight = i === date.getUTCDay();
        counts[isRight ? 'right' : 'wrong'] += 1;
        if (isFlagged) counts[isRight ? 'flagged' : 'found'] += 1;
      }
    }
    figures[form] = counts;
  }
  return figures;
}

export function weekdayRows(figures: WeekdayFigures): string[][] {
  return Object.entries(figures).map(([form, { wrong, found, right, flagged }]) => [
    form,
    shareOf(found, wrong),
    shareOf(flagged, right),
  ]);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function ordinal(day: number): string {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th';
  return `${day}${day > 10 && day < 14 ? 'th' : ending}`;
}
