import { describe, expect, it } from 'vitest';
import { isWorkingTime, nextWorkingTime } from '../../../../src/domain/services/working-hours';

const hours = { weekdays: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60 };

describe('working hours', () => {
  it.each([
    ['opening, in winter', '2026-11-24T09:00:00.000Z', true],
    ['a minute before opening', '2026-11-24T08:59:59.000Z', false],
    ['the last minute', '2026-11-24T16:59:00.000Z', true],
    ['closing', '2026-11-24T17:00:00.000Z', false],
    ['9am in summer, which is 8 in UTC', '2026-07-01T08:00:00.000Z', true],
    ['9am UTC in summer on a Friday evening’s edge: 5pm is 4 in UTC', '2026-07-03T16:00:00.000Z', false],
    ['Saturday', '2026-11-21T11:00:00.000Z', false],
  ])('at %s', (_when, at, works) => {
    expect(isWorkingTime(hours, at)).toBe(works);
  });
});

describe('the next working time', () => {
  it.each([
    ['now, while it is open', '2026-11-24T10:00:00.000Z', '2026-11-24T10:00:00.000Z'],
    ['later the same day', '2026-11-24T06:00:00.000Z', '2026-11-24T09:00:00.000Z'],
    ['Monday, from Friday evening', '2026-11-20T18:00:00.000Z', '2026-11-23T09:00:00.000Z'],
    [
      '9am by the new clock, over the weekend clocks go back',
      '2026-10-23T18:00:00.000Z',
      '2026-10-26T09:00:00.000Z',
    ],
    [
      '9am by the new clock, over the weekend clocks go forward',
      '2026-03-27T18:00:00.000Z',
      '2026-03-30T08:00:00.000Z',
    ],
  ])('is %s', (_when, at, next) => {
    expect(nextWorkingTime(hours, at)).toBe(next);
  });

  it('is a week away for a service of one day that has just closed', () => {
    expect(nextWorkingTime({ ...hours, weekdays: [2] }, '2026-11-24T17:00:00.000Z')).toBe(
      '2026-12-01T09:00:00.000Z',
    );
  });

  it('never comes for a service that works on no day', () => {
    expect(nextWorkingTime({ ...hours, weekdays: [] }, '2026-11-24T10:00:00.000Z')).toBeUndefined();
  });
});
