import { Temporal } from 'temporal-polyfill';
import type { WrittenDate } from '../../checks/written-date';

/** The day of a written date as ISO; undefined without a year, of no real day, or after this year. Two digits are the latest year that is not to come. */
export function birthDay(
  { day, month, year }: Pick<WrittenDate, 'day' | 'month' | 'year'>,
  thisYear: number,
): string | undefined {
  if (year === undefined) return undefined;
  const near = Math.floor(thisYear / 100) * 100 + year;
  const full = year >= 100 ? year : near > thisYear ? near - 100 : near;
  if (full < 1850 || full > thisYear) return undefined;
  try {
    return Temporal.PlainDate.from({ day, month, year: full }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
