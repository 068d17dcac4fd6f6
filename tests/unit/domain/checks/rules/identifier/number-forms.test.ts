import { describe, expect, it } from 'vitest';
import { margaret as person, marked, severities } from '../../marked';

describe('NHS numbers in any spacing', () => {
  it.each([
    '999.453.3312',
    '999/453/3312',
    '99945 33312',
    '9 9 9 4 5 3 3 3 1 2',
    '999 453\n3312',
    '999–453–3312',
    '999_453_3312',
  ])('finds “%s”', (number) => {
    expect(marked('identifier/nhs-number', `Please quote ${number} when you call.`)).toEqual([number]);
  });

  it.each(['10, 12, 14, 16, 18', '44 12 90 55 12', '2024 2025 10', '9994533312345'])(
    'lets “%s” be',
    (text) => {
      expect(marked('identifier/nhs-number', `Please use ${text} here.`)).toEqual([]);
    },
  );
});

describe('phone numbers in any form', () => {
  it.each([
    '07700.900.449',
    '07700/900448',
    '0 7 7 0 0 9 0 0 4 4 7',
    'O7700 900332',
    '0044 7700 900445',
    '01632 960317 ext 204',
    '+353 1 555 0330',
  ])('finds “%s” as a whole', (number) => {
    expect(marked('identifier/phone', `We rang ${number} today`)).toEqual([number]);
  });

  it('finds a mobile without its 0 only where it is said to be one', () => {
    expect(marked('identifier/phone', 'His number is 7700 900322.')).toEqual(['7700 900322']);
    expect(marked('identifier/phone', 'Order 7700 900322 is here.')).toEqual([]);
  });

  it('only points at a mobile that is ours', () => {
    expect(severities('identifier/phone', 'Use our text line, 07700 900645.')).toEqual(['advise']);
  });

  it.each([
    'Call 111 or 999.',
    'ISBN 978 0 306 40615 7',
    'Tracking number 01632960100',
    'On 09.01.2027 1030',
  ])('lets “%s” be', (text) => {
    expect(marked('identifier/phone', text)).toEqual([]);
  });
});

describe('email addresses in words', () => {
  it.each([
    'jo dot bloggs at example dot com',
    'jo.bloggs (at) example.org',
    'jo.bloggs @ example.org',
    'jobloggs at gmail.com',
    'zoë@example.org',
  ])('finds “%s”', (address) => {
    expect(marked('identifier/email', `It went to ${address} today`)).toEqual([address]);
  });

  it.each(['Read more at example.org.', 'Book online at example.co.uk/book', 'Meet us at 10.30 dot on time'])(
    'lets “%s” be',
    (text) => {
      expect(marked('identifier/email', text)).toEqual([]);
    },
  );

  it('only points at a mailbox to write to', () => {
    expect(severities('identifier/email', 'Send your views to libraries@example.org.')).toEqual(['advise']);
    expect(severities('identifier/email', 'We wrote to ann@example.org.')).toEqual(['warn']);
  });
});

describe('dates of birth', () => {
  const rule = 'identifier/date-of-birth';
  it.each([
    'DOB 17121944',
    'DOB 17 12 44',
    'Birthday 17/12',
    'born the seventeenth of December 1944',
    '17/12/1944 is the date of birth we have',
    'She was born in 1944',
    'Holloway, aged 75',
    'Callum (7)',
  ])('finds one in “%s”', (text) => {
    expect(marked(rule, `${text}.`)).toHaveLength(1);
  });

  it.each([
    'Confirm your date of birth by 3 May.',
    'The NHS was born in 1948.',
    'People aged 65 and over can come.',
    'Room (75) is shut.',
  ])('lets “%s” be', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });

  it('knows the person’s own birthday without a year, where it is said to be one', () => {
    expect(severities(rule, 'Your birthday is 14 March.', { person })).toEqual(['stop']);
    expect(marked(rule, 'Your visit is on 14 March.', { person })).toEqual([]);
  });
});

describe('numbers that belong to one person', () => {
  const rule = 'identifier/record-number';
  it.each([
    ['Passport no. AB1234567', 'AB1234567'],
    ['Driving licence MORGA657054SM9IJ', 'MORGA657054SM9IJ'],
    ['Sort code 20-11-43', '20-11-43'],
    ['Account number 31926819', '31926819'],
    ['Card 4000 0012 3456 7899', '4000 0012 3456 7899'],
    ['Your car AB51 XYZ is in the way', 'AB51 XYZ'],
    ['RiO number 2098871', '2098871'],
    ['IBAN GB33BUKB20201555555555', 'GB33BUKB20201555555555'],
  ])('%s', (text, number) => {
    expect(marked(rule, text)).toEqual([number]);
  });

  it.each([
    'Order number 4471902 is here.',
    'Booking reference XK4T9Q',
    'Card 4000 0012 3456 7890',
    'Room AB51 XYZ',
    'Your claim number is 88-1042.',
    'Policy number CP-104',
  ])('lets “%s” be', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });
});
