import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  dayNumber,
  dayNumberOf,
  exists,
  isoWeekday,
} from '../../../../src/domain/time/calendar';

const EPOCH = Temporal.PlainDate.from('1970-01-01');

describe('the calendar', () => {
  it('counts days and weekdays as the Gregorian calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const date = EPOCH.add({ days: number });
        const { year, month, day } = date;
        expect(calendarDay(number)).toEqual({ year, month, day });
        expect(dayNumber({ year, month, day })).toBe(number);
        expect(isoWeekday(number)).toBe(date.dayOfWeek);
        if (year > 999) expect(dayNumberOf(date.toString())).toBe(number);
      }),
    );
  });

  it('knows the days that are not there', () => {
    expect(exists({ year: 2026, month: 11, day: 31 })).toBe(false);
    expect(exists({ year: 2027, month: 2, day: 29 })).toBe(false);
    expect(exists({ year: 2028, month: 2, day: 29 })).toBe(true);
    expect(exists({ year: 2026, month: 13, day: 1 })).toBe(false);
    expect(dayNumberOf('2027-02-29')).toBeUndefined();
    expect(dayNumberOf('8 December')).toBeUndefined();
  });
});
