import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedDetails, mergeFault, moreCareful, overtaken } from '../../../../src/domain/people/merge';
import type { PersonDetails } from '../../../../src/domain/people/person';
import { agreement } from '../facts';

const entry = (id: string, nhsNumber: string | null) => ({ id, nhsNumber });
const moment = (hour: number) => ({
  at: `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`,
  offset: 0,
});

const details = (change: Partial<PersonDetails>): PersonDetails => ({
  givenName: 'Margaret',
  familyName: 'Holloway',
  preferredName: null,
  dateOfBirth: '1951-03-14',
  nhsNumber: null,
  recordNumber: null,
  postcode: null,
  address: null,
  preference: 'unknown',
  ...change,
});

describe('merging', () => {
  it('is refused for two NHS numbers, which are two people (P26)', () => {
    expect(mergeFault(entry('a', '9990000018'), entry('b', '9990000026'))).toMatch(/two people/u);
    expect(mergeFault(entry('a', '9990000018'), entry('a', '9990000018'))).toMatch(/one entry already/u);
    for (const other of ['9990000018', null]) {
      expect(mergeFault(entry('a', '9990000018'), entry('b', other))).toBeUndefined();
      expect(mergeFault(entry('a', other), entry('b', '9990000018'))).toBeUndefined();
    }
  });

  it('keeps what the kept entry says, and fills in only what it lacks', () => {
    const kept = details({ recordNumber: 'RX 1', preference: 'sms' });
    const drop = details({
      familyName: 'Holoway',
      recordNumber: 'RX 2',
      nhsNumber: '9990000018',
      preference: 'letter',
    });
    expect(mergedDetails(kept, drop)).toEqual({ ...kept, nhsNumber: '9990000018' });
    expect(mergedDetails(details({}), drop).preference).toBe('letter');
  });

  it('takes the more careful of two sayings, whichever comes first', () => {
    const safety = fc.constantFrom('own' as const, 'shared' as const, 'unsafe' as const);
    fc.assert(
      fc.property(safety, safety, (a, b) => {
        const one = moreCareful({ safety: a }, { safety: b }).safety;
        expect(moreCareful({ safety: b }, { safety: a }).safety).toBe(one);
        expect([a, b]).toContain(one);
        if (a === 'unsafe') expect(one).toBe('unsafe');
      }),
    );
  });

  it('ends what the other entry’s opting out has overtaken, at the same number and nowhere else (P19)', () => {
    const given = agreement({ recorded: moment(10) });
    const at = { agreement: given, value: '+447700900123', carers: false };
    const no = (hour: number) => ({ ...at, agreement: agreement({ withdrawn: moment(hour) }) });
    expect(overtaken([at], [no(11)])).toEqual([given]);
    expect(overtaken([at], [no(9)])).toEqual([]);
    expect(overtaken([at], [{ ...no(11), value: '+447700900124' }])).toEqual([]);
    expect(overtaken([at], [{ ...no(11), carers: true }])).toEqual([]);
    const confirmed = { ...at, agreement: agreement({ recorded: moment(10), confirmed: moment(12) }) };
    expect(overtaken([confirmed], [no(11)])).toEqual([]);
    expect(overtaken([no(10)], [no(11)])).toEqual([]);
  });
});
