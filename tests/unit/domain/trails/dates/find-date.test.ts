import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, readDate } from '../../../../../src/domain/trails/dates/find-date';

describe('a date in a mail', () => {
  it.each([
    ['Thu, 19 Nov 2026 08:31:05 +0100', '2026-11-19T07:31:05.000Z', 'zoned'],
    ['Thursday, 19 November 2026 08:31', '2026-11-19T08:31:00.000Z', 'london'],
    ['19 June 2026 08:31', '2026-06-19T07:31:00.000Z', 'london'],
    ['November 19, 2026 8:31:12 PM', '2026-11-19T20:31:12.000Z', 'london'],
    ['19/11/2026 08:31', '2026-11-19T08:31:00.000Z', 'london'],
    ['11/19/2026 08:31', '2026-11-19T08:31:00.000Z', 'london'],
    ['03/11/2026 08:31', '2026-11-03T08:31:00.000Z', 'either-way'],
    ['Tue 11/03/2026 08:31', '2026-11-03T08:31:00.000Z', 'london'],
    ['2026-11-19 08:31 +0530', '2026-11-19T03:01:00.000Z', 'zoned'],
    ['19 Nov 2026 08:31 BST', '2026-11-19T07:31:00.000Z', 'zoned'],
    ['März-09-26 4:22 PM', '2026-03-09T16:22:00.000Z', 'london'],
    ['mar 31 mar 2026 alle 10:12', '2026-03-31T09:12:00.000Z', 'london'],
    ['‎четверг‎, ‎26‎ ‎июня‎ ‎2014‎ г. ‎15‎:‎05', '2014-06-26T14:05:00.000Z', 'london'],
    ['10:05 on 2 November 2026', '2026-11-02T10:05:00.000Z', 'london'],
    ['2026年11月2日(月) 10:00', '2026-11-02T10:00:00.000Z', 'london'],
  ])('is read: %s', (written, at, sureness) => {
    expect(readDate(written)).toMatchObject({ at, sureness });
  });

  it('stands as it was written where it can’t be read, and as a day where it has no time', () => {
    expect(readDate('yesterday')).toEqual({ written: 'yesterday', at: null, day: null, sureness: 'unread' });
    expect(readDate('4 April 2026')).toMatchObject({ at: null, day: '2026-04-04', sureness: 'day' });
    expect(readDate('31 June 2026 10:00').sureness).toBe('unread');
  });

  it('takes the year of the mail around it, and the month first where only so it was answered soon', () => {
    expect(findDate('Dec 9', { year: 2025 })?.date.day).toBe('2025-12-09');
    expect(findDate('04/02/2026 06:26 PM', { quotedOn: '2026-04-02T18:00:00.000Z' })?.date.day).toBe(
      '2026-04-02',
    );
    expect(findDate('04/02/2026 06:26 PM', { quotedOn: '2026-02-05T18:00:00.000Z' })?.date.day).toBe(
      '2026-02-04',
    );
  });

  it('throws nothing, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.nat(9999), (words, n) => {
        const found = findDate(`${words} ${n}/${n % 40}/${n} ${n % 99}:${n % 77}`);
        expect(found === undefined || found.end >= found.start).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
