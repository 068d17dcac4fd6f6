import { describe, expect, it } from 'vitest';
import { marked, severities } from '../../marked';

const rule = 'identifier/address';

describe('addresses (P33)', () => {
  it.each([
    '103 Park Street, Hemyock',
    '18 Mill Avenue, Heath and Reach',
    '163 Mill Crescent, Houghton on the Hill',
    'Flat 3, 12b Kings Way',
    '5 High St',
  ])('finds “%s” as a whole', (address) => {
    expect(marked(rule, `The nurse will visit you at ${address} on Tuesday.`)).toEqual([address]);
  });

  it.each([
    'Use the car park on Mill Lane.',
    'Your test is at the Health Centre on Station Road at 12:20pm.',
    'There are 2 people on the street.',
    'It costs £12 Park Street side.',
    'Come at 9 Monday.',
  ])('needs a house number: %s', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });

  it('only points at a place to come to', () => {
    expect(severities(rule, 'We are at Riverside Clinic, 2 Station Road.')).toEqual(['advise']);
    expect(severities(rule, 'We have your home as 2 Station Road.')).toEqual(['warn']);
  });
});
