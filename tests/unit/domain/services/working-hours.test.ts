import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { replyDue } from '../../../../src/domain/services/reply-time';
import type { WorkingHours } from '../../../../src/domain/services/service';
import {
  addWorkingHours,
  holidayOf,
  isWorkingTime,
  nextWorkingTime,
} from '../../../../src/domain/services/working-hours';
import { bankHolidays } from '../../../../src/domain/time/bank-holidays';
import { instantText, LONDON } from '../../../../src/domain/time/moment';

const hours: WorkingHours = {
  weekdays: [1, 2, 3, 4, 5],
  opens: 9 * 60,
  closes: 17 * 60,
  onBankHolidays: false,
  closedDays: [],
};
/** An instant by what London's clocks show. */
const london = (local: string) =>
  instantText(Temporal.PlainDateTime.from(local).toZonedDateTime(LONDON).toInstant());

/** The same question asked of the clock on the wall. */
function worksByTheClock(
  service: WorkingHours,
  instant: string,
  closedDays: ReadonlyArray<{ date: string }>,
) {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(LONDON);
  const date = local.toPlainDate().toString();
  const minute = local.hour * 60 + local.minute;
  const isHoliday =
    bankHolidays(local.year).some((each) => each.date === date) || /-(?:01-01|12-2[56])$/u.test(date);
  return (
    service.weekdays.includes(local.dayOfWeek) &&
    minute >= service.opens &&
    minute < service.closes &&
    !service.closedDays.includes(date) &&
    !closedDays.some((each) => each.date === date) &&
    (service.onBankHolidays || !isHoliday)
  );
}

describe('working hours', () => {
  it.each([
    ['opening, in winter', '2026-11-24T09:00:00.000Z', true],
    ['a second before opening', '2026-11-24T08:59:59.000Z', false],
    ['the last minute', '2026-11-24T16:59:00.000Z', true],
    ['closing', '2026-11-24T17:00:00.000Z', false],
    ['9am in summer, which is 8 in UTC', '2026-07-01T08:00:00.000Z', true],
    ['5pm in summer, which is 4 in UTC', '2026-07-03T16:00:00.000Z', false],
    ['Saturday', '2026-11-21T11:00:00.000Z', false],
    ['Good Friday', '2026-04-03T10:00:00.000Z', false],
    ['the Monday that stands for Boxing Day', '2026-12-28T10:00:00.000Z', false],
  ])('at %s', (_when, at, works) => {
    expect(isWorkingTime(hours, at, [])).toBe(works);
  });

  it('are kept on bank holidays by a service that says so', () => {
    expect(isWorkingTime({ ...hours, onBankHolidays: true }, '2026-12-28T10:00:00.000Z', [])).toBe(true);
  });

  it('pause at Christmas for a service that works on Saturdays', () => {
    const everyDay = { ...hours, weekdays: [1, 2, 3, 4, 5, 6, 7] };
    expect(isWorkingTime(everyDay, '2027-12-25T10:00:00.000Z', [])).toBe(false);
    expect(isWorkingTime(everyDay, '2027-12-18T10:00:00.000Z', [])).toBe(true);
  });

  it('pause on the service’s own closed days and on those of every service', () => {
    const at = '2026-11-24T10:00:00.000Z';
    expect(isWorkingTime({ ...hours, closedDays: ['2026-11-24'] }, at, [])).toBe(false);
    expect(isWorkingTime(hours, at, [{ date: '2026-11-24' }])).toBe(false);
    expect(isWorkingTime(hours, at, [{ date: '2026-11-25' }])).toBe(true);
  });

  it('say which holiday it is', () => {
    expect(holidayOf(hours, '2026-12-25T10:00:00.000Z')).toBe('Christmas Day');
    expect(holidayOf({ ...hours, onBankHolidays: true }, '2026-12-25T10:00:00.000Z')).toBeUndefined();
    expect(holidayOf(hours, '2026-11-24T10:00:00.000Z')).toBeUndefined();
  });
});

describe('the next working time', () => {
  it.each([
    ['now, while it is open', '2026-11-24T10:00:00.000Z', '2026-11-24T10:00:00.000Z'],
    ['later the same day', '2026-11-24T06:00:00.000Z', '2026-11-24T09:00:00.000Z'],
    ['tomorrow, from midnight’s last minute', '2026-11-24T23:59:00.000Z', '2026-11-25T09:00:00.000Z'],
    ['Monday, from Friday evening', '2026-11-20T18:00:00.000Z', '2026-11-23T09:00:00.000Z'],
    ['9am by the new clock, as clocks go back', '2026-10-23T18:00:00.000Z', '2026-10-26T09:00:00.000Z'],
    ['9am by the new clock, as clocks go forward', '2026-03-27T18:00:00.000Z', '2026-03-30T08:00:00.000Z'],
    ['the Tuesday after Easter', '2026-04-02T16:00:00.000Z', '2026-04-07T08:00:00.000Z'],
    [
      'the Tuesday after Christmas and its substitute',
      '2026-12-24T17:00:00.000Z',
      '2026-12-29T09:00:00.000Z',
    ],
  ])('is %s', (_when, at, next) => {
    expect(nextWorkingTime(hours, at, [])).toBe(next);
  });

  it('is a week away for a service of one day that has just closed', () => {
    expect(nextWorkingTime({ ...hours, weekdays: [2] }, '2026-11-24T17:00:00.000Z', [])).toBe(
      '2026-12-01T09:00:00.000Z',
    );
  });

  it('is found behind closed weeks', () => {
    const summer = Temporal.PlainDate.from('2026-07-20');
    const closedDays = Array.from({ length: 44 }, (_, days) => summer.add({ days }).toString());
    expect(nextWorkingTime({ ...hours, closedDays }, london('2026-07-17T17:00'), [])).toBe(
      london('2026-09-02T09:00'),
    );
  });

  it('is the repeated opening when the clocks go back through it', () => {
    const night = { ...hours, weekdays: [7], opens: 90, closes: 120 };
    expect(nextWorkingTime(night, '2026-10-25T01:10:00.000Z', [])).toBe('2026-10-25T01:30:00.000Z');
  });

  it('is the new hour’s start when the clocks go forward over the opening', () => {
    const night = { ...hours, weekdays: [7], opens: 90, closes: 240 };
    expect(nextWorkingTime(night, '2026-03-29T00:10:00.000Z', [])).toBe('2026-03-29T01:00:00.000Z');
  });

  it('never comes for a service that works on no day', () => {
    expect(nextWorkingTime({ ...hours, weekdays: [] }, '2026-11-24T10:00:00.000Z', [])).toBeUndefined();
    const newYear = { ...hours, weekdays: [1] };
    const mondays = Array.from({ length: 60 }, (_, week) => ({
      date: Temporal.PlainDate.from('2026-11-23').add({ weeks: week }).toString(),
    }));
    expect(nextWorkingTime(newYear, '2026-11-24T10:00:00.000Z', mondays)).toBeUndefined();
  });
});

describe('hours of working time', () => {
  it.each([
    ['end the same day', '2026-11-24T10:00', 4, '2026-11-24T14:00'],
    ['go on the next morning', '2026-11-24T16:00', 2, '2026-11-25T10:00'],
    ['may end at closing', '2026-11-24T09:00', 8, '2026-11-24T17:00'],
    ['begin on Monday for what came on Friday evening', '2026-11-20T19:00', 2, '2026-11-23T11:00'],
    ['leave Christmas out', '2026-12-24T16:00', 8, '2026-12-29T16:00'],
    ['are as long on the days after the clocks changed', '2026-10-23T16:00', 2, '2026-10-26T10:00'],
  ])('%s', (_when, from, count, to) => {
    expect(addWorkingHours(hours, london(from), count, [])).toBe(london(to));
  });

  it('may take years for a service of an hour a week', () => {
    const rare = { ...hours, weekdays: [3], closes: 10 * 60 };
    const due = addWorkingHours(rare, london('2026-11-24T10:00'), 200, []);
    expect(due?.slice(0, 4)).toBe('2030');
  });

  it('never pass for a service that works on no day', () => {
    expect(addWorkingHours({ ...hours, weekdays: [] }, london('2026-11-24T10:00'), 1, [])).toBeUndefined();
  });

  it('make the time by which a reply is answered (P15)', () => {
    const due = (replyWithinHours: number | null) =>
      replyDue({ hours, replyWithinHours }, london('2026-11-21T12:00'), []);
    expect(due(16)).toBe(london('2026-11-24T17:00'));
    expect(due(null)).toBeUndefined();
  });
});

describe('whatever the hours', () => {
  const day = fc
    .integer({ min: 0, max: 900 })
    .map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }).toString());
  /** Near the days on which the clocks change, at Christmas, or anywhere. */
  const at = fc
    .oneof(
      fc.constantFrom('2026-03-28T12:00', '2026-10-24T12:00', '2026-12-24T12:00', '2025-12-31T23:00'),
      day.map((date) => `${date}T00:00`),
    )
    .chain((local) =>
      fc
        .integer({ min: 0, max: 48 * 60 })
        .map((minutes) => instantText(Temporal.Instant.from(london(local)).add({ minutes }))),
    );
  const anyHours = fc
    .record({
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
      opens: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1439 })),
      lasts: fc.integer({ min: 1, max: 1440 }),
      onBankHolidays: fc.boolean(),
      closedDays: fc.array(day, { maxLength: 5 }),
    })
    .map(({ lasts, ...rest }) => ({ ...rest, closes: Math.min(1440, rest.opens + lasts) }));
  const closed = fc.array(
    day.map((date) => ({ date })),
    { maxLength: 5 },
  );

  it('a service works when the clock on the wall says so', () => {
    fc.assert(
      fc.property(anyHours, at, closed, (service, instant, closedDays) => {
        expect(isWorkingTime(service, instant, closedDays)).toBe(
          worksByTheClock(service, instant, closedDays),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('the next working time is one, is not past, and nothing lies between', () => {
    fc.assert(
      fc.property(anyHours, at, closed, (service, instant, closedDays) => {
        const next = nextWorkingTime(service, instant, closedDays);
        if (next === undefined) return;
        expect(next >= instant).toBe(true);
        expect(isWorkingTime(service, next, closedDays)).toBe(true);
        const start = Temporal.Instant.from(instant);
        const minutes = start.until(next).total('minutes');
        const sampled = Math.min(minutes, 3 * 24 * 60);
        for (let minute = 0; minute < sampled; minute++) {
          const between = instantText(start.add({ minutes: minute }));
          expect(isWorkingTime(service, between, closedDays)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hours of working time are as many working minutes', () => {
    fc.assert(
      fc.property(anyHours, at, fc.integer({ min: 1, max: 6 }), (service, from, count) => {
        const to = addWorkingHours(service, from, count, []);
        if (to === undefined) return;
        const start = Temporal.Instant.from(from);
        const length = start.until(to).total('minutes');
        if (length > 4 * 24 * 60) return;
        let worked = 0;
        for (let minute = 0; minute < length; minute++)
          if (isWorkingTime(service, instantText(start.add({ minutes: minute })), [])) worked += 1;
        expect(worked).toBe(count * 60);
      }),
      { numRuns: 60 },
    );
  });
});
