import { describe, expect, it } from 'vitest';
import { marked, riverside as service, severities } from '../../marked';

describe('NHS numbers (P33)', () => {
  it.each(['999 000 0018', '9990000026', '999-012-3454'])('finds %s by its check digit', (number) => {
    expect(marked('identifier/nhs-number', `Please quote ${number}.`)).toEqual([number]);
  });

  it.each(['999 012 3455', '£9990000018', '19990000018', '01632960100', 'REF9990000019'])(
    'lets %s be',
    (number) => {
      expect(marked('identifier/nhs-number', `Please quote ${number}.`)).toEqual([]);
    },
  );

  it('finds one with a wrong digit where it is said to be one', () => {
    expect(severities('identifier/nhs-number', 'Your NHS number is 999 012 3455.')).toEqual(['warn']);
  });
});

describe('record and National Insurance numbers (P33)', () => {
  it('finds what is said to be a record number', () => {
    expect(
      marked('identifier/record-number', 'Your hospital number is A123456 and booking REF345967.'),
    ).toEqual(['A123456']);
  });

  it('finds a National Insurance number', () => {
    expect(marked('identifier/record-number', 'NI QQ 12 34 56 C or AB123456C')).toEqual([
      'QQ 12 34 56 C',
      'AB123456C',
    ]);
  });
});

describe('dates of birth (P33)', () => {
  it.each(['DOB 16.09.1989', 'date of birth is 3 May 2019', 'born on 3rd of May 1990', 'd.o.b. 1/2/03'])(
    'finds “%s”',
    (text) => {
      expect(marked('identifier/date-of-birth', `${text}.`)).toHaveLength(1);
    },
  );

  it('only points at a date long past, and lets an appointment be', () => {
    expect(severities('identifier/date-of-birth', 'In 04/05/1976 we met.')).toEqual(['advise']);
    expect(marked('identifier/date-of-birth', 'Come on 4 March 2027 or 09/04/2027 at 10:30.')).toEqual([]);
    expect(marked('identifier/date-of-birth', 'Have your date of birth ready.')).toEqual([]);
  });
});

describe('postcodes (P33)', () => {
  it.each(['SW1A 1AA', 'EC1A2PE', 'm1 1ae', 'B8 2AT'])('finds %s', (code) => {
    expect(marked('identifier/postcode', `We have ${code} for you.`)).toEqual([code]);
  });

  it.each(['room B74', 'bus 36A', 'e4 2nd floor', 'level 4 ward 03', 'ZZ1 1AA', 'A1B 2CD'])(
    'lets “%s” be',
    (text) => {
      expect(marked('identifier/postcode', `Go to ${text} first.`)).toEqual([]);
    },
  );

  it('only points at that of a place to come to', () => {
    expect(severities('identifier/postcode', 'We are at Riverside Clinic, SW1A 1AA.')).toEqual(['advise']);
  });
});

describe('phone numbers (P33)', () => {
  it.each([
    '07700 900123',
    '07700900123',
    '+44 7700 900123',
    '020 7946 0231',
    '(0113) 496 0958',
    '01632 960303',
    '0300 123 4567',
  ])('finds %s', (number) => {
    expect(marked('identifier/phone', `Your number on file is ${number}.`)).toEqual([number]);
  });

  it.each([
    '0708 6840',
    '7776153533',
    'call 111',
    '£07700900123',
    '09-01-2001 1030',
    'extension 0542',
    '9am 01/02/2027 10:30',
  ])('lets “%s” be', (text) => {
    expect(marked('identifier/phone', `Go to ${text} first.`)).toEqual([]);
  });

  it('stays quiet on the service’s own, and only points at another landline to call', () => {
    const text = 'Call us on 01632 960100 or the hospital on 01632 960199.';
    expect(marked('identifier/phone', text, { service })).toEqual(['01632 960199']);
    expect(severities('identifier/phone', text, { service })).toEqual(['advise']);
  });

  it('warns about a mobile, and about a number that is someone’s', () => {
    expect(severities('identifier/phone', 'Her mobile is 07700 900124.')).toEqual(['warn']);
    expect(severities('identifier/phone', 'We tried to call 01632 960303.')).toEqual(['warn']);
  });
});

describe('email addresses (P33)', () => {
  it('stays quiet on the service’s own, points at other NHS ones, warns about others', () => {
    const text = 'riverside.team@nhs.net, other@nhs.net, someone@example.org';
    expect(marked('identifier/email', text, { service })).toEqual(['other@nhs.net', 'someone@example.org']);
    expect(severities('identifier/email', text, { service })).toEqual(['advise', 'warn']);
  });

  it('lets a handle and a web address be', () => {
    expect(marked('identifier/email', 'See @example and https://example.org/@me')).toEqual([]);
  });
});
