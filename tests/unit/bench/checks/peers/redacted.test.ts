import { describe, expect, it } from 'vitest';
import { kindOf, spansOf } from '../../../../bench/checks/peers/redacted';

describe('a redacted text', () => {
  it('tells where its placeholders stood before', () => {
    const text = 'Call David Jones on 07700 900123 (mobile).';
    const spans = spansOf(text, 'Call PERSON_NAME on ZIPCODE DIGITS (mobile).');
    expect(spans.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
      ['PERSON_NAME', 'David Jones'],
      ['ZIPCODE', '07700'],
      ['DIGITS', '900123'],
    ]);
  });

  it('tells nothing where the two do not fit', () => {
    expect(spansOf('Hello there', 'Goodbye PERSON_NAME')).toEqual([]);
  });

  it.each([
    ['NHS_NUMBER', 'nhs-number'],
    ['POSTCODE_UK', 'postcode'],
    ['PHONE_NUMBER_US', 'phone'],
    ['EMAIL_ADDRESS', 'email'],
    ['ADDRESS_STREET', 'address'],
    ['IP_ADDRESS', 'other'],
    ['PERSON_NAME', 'name'],
    ['USERNAME', 'other'],
    ['dateOfBirth', 'date-of-birth'],
  ])('%s stands for %s', (label, kind) => {
    expect(kindOf(label)).toBe(kind);
  });
});
