import { describe, expect, it } from 'vitest';
import { margaret as person, marked, severities } from '../../marked';

describe('this person’s own identifiers (P33)', () => {
  it.each([
    ['nhs-number', '999 054 8609'],
    ['nhs-number', '9990548609'],
    ['nhs-number', '999-054-8609'],
    ['nhs-number', '99905 48609'],
    ['date-of-birth', '14/03/1951'],
    ['date-of-birth', '14.3.51'],
    ['date-of-birth', '1951-03-14'],
    ['date-of-birth', '14 March 1951'],
    ['date-of-birth', '14th of March 1951'],
    ['date-of-birth', 'March 14th, 1951'],
    ['date-of-birth', '14 Mar 51'],
    ['date-of-birth', '03/14/1951'],
    ['date-of-birth', '14031951'],
    ['record-number', 'R12345'],
    ['record-number', 'r 12345'],
    ['record-number', 'R-12345'],
    ['postcode', 'LE1 5WZ'],
    ['postcode', 'le15wz'],
    ['address', '12 Mill Lane'],
    ['address', '12 mill ln'],
    ['phone', '07700900123'],
    ['phone', '07700 900 123'],
    ['phone', '+44 7700 900123'],
    ['phone', '+44 (0)7700 900123'],
    ['email', 'M.Holloway@Example.org'],
  ])('finds their %s written as “%s”', (kind, written) => {
    const text = `Please note ${written} here`;
    expect(marked(`identifier/${kind}`, text, { person })).toEqual([written]);
    expect(severities(`identifier/${kind}`, text, { person })).toEqual(['stop']);
  });

  it('warns in the encrypted body of an email, and stops in its subject', () => {
    const context = { channel: 'email', person, subject: 'About 999 054 8609' } as const;
    expect(severities('identifier/nhs-number', 'About 999 054 8609', context)).toEqual(['warn', 'stop']);
  });

  it('does not find a short record number everywhere', () => {
    expect(marked('identifier/record-number', 'Room 12 at 12', { person: { recordNumber: '12' } })).toEqual(
      [],
    );
  });

  it('does not take part of a longer number for theirs', () => {
    expect(marked('identifier/record-number', 'R123456', { person })).toEqual([]);
  });
});
