import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { datesIn, readDateOfBirth } from '../../../../src/domain/people/date-of-birth';

describe('a date of birth', () => {
  it.each([
    '14/03/1951',
    '14/3/51',
    '14.3.1951',
    '14-Mar-1951',
    '14 March 1951',
    '14th Mar, 1951',
    '1951-03-14',
    '14031951',
  ])('typed as %s is 14 March 1951', (typed) => {
    expect(readDateOfBirth(typed, 2026)).toBe('1951-03-14');
  });

  it.each([
    '31/02/1951',
    '14/13/1951',
    '0/3/1951',
    '14/3',
    'March 1951',
    '14/3/2099',
    '',
    '14/3/51 or 15/3/51',
  ])('cannot be read from %j', (typed) => {
    expect(readDateOfBirth(typed, 2026)).toBeUndefined();
  });

  it('in two digits is never in the future', () => {
    expect(readDateOfBirth('1/2/26', 2026)).toBe('2026-02-01');
    expect(readDateOfBirth('1/2/27', 2026)).toBe('1927-02-01');
  });

  it('is found in what a record system puts on the clipboard', () => {
    expect(datesIn('HOLLOWAY, Margaret (Mrs)\tBorn 14-Mar-1951 (75y)\tNHS No. 999 054 8609', 2026)).toEqual([
      '1951-03-14',
    ]);
  });

  it('comes back from every way of writing it', () => {
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => Temporal.PlainDate.from('1910-01-01').add({ days }));
    fc.assert(
      fc.property(day, (date) => {
        expect(readDateOfBirth(`${date.day}/${date.month}/${date.year}`, 2026)).toBe(date.toString());
        expect(readDateOfBirth(date.toString(), 2026)).toBe(date.toString());
      }),
    );
  });

  it('makes nothing of any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        datesIn(text, 2026).every((date) => /^\d{4}-\d\d-\d\d$/u.test(date)),
      ),
    );
  });
});
