import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidays, holidayOn } from '../../../../src/domain/time/bank-holidays';
import { dayNumberOf, isoWeekday } from '../../../../src/domain/time/calendar';

/** England's bank holidays as gov.uk published them, or as the rules of the same law give them for later years. */
const PUBLISHED: Record<number, string> = {
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2029: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2030: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
};

const weekdayOf = (date: string) => isoWeekday(dayNumberOf(date) ?? Number.NaN);
const easterMonday = (year: number) => bankHolidays(year).find(({ name }) => name === 'Easter Monday')?.date;
const years = fc.integer({ min: 2003, max: 2200 });
const ADDED = new Map([
  [2011, 1],
  [2012, 1],
  [2022, 2],
  [2023, 1],
]);

describe('England’s bank holidays', () => {
  it.each(Object.entries(PUBLISHED))('of %s are as published', (year, days) => {
    expect(bankHolidays(Number(year)).map(({ date }) => date)).toEqual(
      days.split(' ').map((day) => `${year}-${day}`),
    );
  });

  it('are eight a year, but for those that were proclaimed', () => {
    fc.assert(
      fc.property(years, (year) => {
        const holidays = bankHolidays(year);
        expect(holidays).toHaveLength(8 + (ADDED.get(year) ?? 0));
        expect(new Set(holidays.map(({ date }) => date)).size).toBe(holidays.length);
      }),
    );
  });

  it('never fall on a weekend, and lie in their own year', () => {
    fc.assert(
      fc.property(years, (year) => {
        for (const { date } of bankHolidays(year)) {
          expect(weekdayOf(date)).toBeLessThanOrEqual(5);
          expect(Number(date.slice(0, 4))).toBe(year);
        }
      }),
    );
  });

  it('follow Easter through its earliest and its latest day', () => {
    expect(easterMonday(2008)).toBe('2008-03-24');
    expect(easterMonday(2011)).toBe('2011-04-25');
    expect(easterMonday(2038)).toBe('2038-04-26');
    expect(easterMonday(2049)).toBe('2049-04-19');
    expect(easterMonday(2076)).toBe('2076-04-20');
    expect(easterMonday(2285)).toBe('2285-03-23');
  });

  it('are called what people call them', () => {
    expect(holidayOn('2026-12-28')).toBe('Boxing Day (substitute day)');
    expect(holidayOn('2022-06-03')).toBe('Queen’s Platinum Jubilee');
    expect(holidayOn('2026-12-29')).toBeUndefined();
  });

  it('count Christmas, Boxing Day and New Year on a weekend too, for services that work then', () => {
    expect(holidayOn('2027-12-25')).toBe('Christmas Day');
    expect(holidayOn('2027-12-26')).toBe('Boxing Day');
    expect(holidayOn('2028-01-01')).toBe('New Year’s Day');
    expect(holidayOn('2027-12-24')).toBeUndefined();
  });
});
