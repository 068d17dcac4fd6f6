import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { personDetailsSchema } from '../../../../../src/domain/people/person';
import { detailsOf, draftOf, isoDateOfBirth } from '../../../../../src/renderer/screens/people/person-draft';
import { MARGARET } from '../../sample-desk';

describe('a person as the form holds them', () => {
  it('come out as they went in', () => {
    expect(personDetailsSchema.parse(detailsOf(draftOf(MARGARET), 2026))).toEqual({
      givenName: 'Margaret',
      familyName: 'Holloway',
      preferredName: 'Maggie',
      dateOfBirth: '1951-03-14',
      nhsNumber: '9990548609',
      recordNumber: '104882',
      postcode: 'CB1 2AB',
      address: '4 Mill Lane, Cambridge',
      preference: 'sms',
    });
  });

  it('have any birthday of the last century and this one', () => {
    const days = fc
      .integer({ min: 0, max: 45_000 })
      .map((day) => Temporal.PlainDate.from('1900-01-01').add({ days: day }));
    fc.assert(
      fc.property(days, ({ day, month, year }) => {
        const typed = { day: String(day), month: String(month), year: String(year) };
        const read = isoDateOfBirth(typed, 2026);
        expect(read).toBe(Temporal.PlainDate.from({ day, month, year }).toString());
      }),
    );
  });

  it('have no birthday while a part of it is missing', () => {
    expect(isoDateOfBirth({ day: '14', month: ' ', year: '1951' }, 2026)).toBe('');
  });
});
