import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFieldSchema, mergeValuesSchema } from '../../../../src/domain/templates/merge-field';
import { valuesFor, type ValueSources } from '../../../../src/domain/templates/values-for';
import { person, service } from '../facts';

const NOTHING: ValueSources = { person: null, service: null, staff: null, about: null, given: {} };
const STAFF = { name: 'R. Shah', role: 'occupational therapist' };

describe('what a template can be filled with', () => {
  it('is nothing where nothing is known', () => {
    expect(valuesFor(NOTHING)).toEqual({});
  });

  it('greets somebody by the name they prefer', () => {
    expect(
      valuesFor({ ...NOTHING, person: person({ givenName: 'Margaret', preferredName: 'Maggie' }) }),
    ).toEqual({
      'first name': 'Maggie',
    });
    expect(valuesFor({ ...NOTHING, person: person({ givenName: 'Margaret', preferredName: null }) })).toEqual(
      {
        'first name': 'Margaret',
      },
    );
  });

  it('says who writes, for which service', () => {
    expect(valuesFor({ ...NOTHING, service, staff: STAFF })).toEqual({
      'staff name': 'R. Shah',
      'staff role': 'occupational therapist',
      'service name': service.name,
      'service phone': service.phone,
      'service email': service.mailbox,
    });
  });

  it('writes day, date and time as the NHS does, by London’s clocks', () => {
    expect(valuesFor({ ...NOTHING, about: '2026-08-04T13:30:00.000Z' })).toEqual({
      day: 'Tuesday',
      date: 'Tuesday 4 August 2026',
      time: '2:30pm',
    });
    expect(valuesFor({ ...NOTHING, about: '2026-12-08T12:00:00.000Z' })).toMatchObject({ time: 'midday' });
  });

  it('lets what was typed or stands in a list win, and leaves out what is empty', () => {
    const known = {
      ...NOTHING,
      person: person({ preferredName: 'Maggie' }),
      about: '2026-08-04T13:30:00.000Z',
    };
    expect(
      valuesFor({ ...known, given: { 'first name': 'Ruth', time: ' 9am\n', bring: 'your  glasses' } }),
    ).toEqual({
      'first name': 'Ruth',
      day: 'Tuesday',
      date: 'Tuesday 4 August 2026',
      time: '9am',
      bring: 'your glasses',
    });
  });

  it('holds only what a field can hold, whatever was typed', () => {
    const given = fc.dictionary(fc.constantFrom(...mergeFieldSchema.options), fc.string({ maxLength: 400 }));
    fc.assert(
      fc.property(given, (typed) => {
        const values = valuesFor({ ...NOTHING, given: typed });
        expect(mergeValuesSchema.parse(values)).toEqual(values);
        for (const value of Object.values(values)) expect(value).not.toMatch(/\n/u);
      }),
    );
  });
});
