import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../../marked';

const rule = 'predictive-text/date-mismatch';

describe('a weekday that does not fit its date (P35)', () => {
  it.each([
    ['Monday 4 March 2025', 'Tuesday'],
    ['Friday 29/02/2024', 'Thursday'],
    ['Sunday, 1st of January 2000', 'Saturday'],
    ['Wednesday the 21 November 2026', 'Saturday'],
  ])('says that “%s” is a %s, and never by default', (text, right) => {
    expect(findingsOf(rule, `Come on ${text} at 9am.`)).toMatchObject([
      { fixes: [right], turnsMeaning: true },
    ]);
  });

  it.each([
    'Tuesday 4 March 2025',
    'Tuesday 4 March',
    'Thursday 29 February 2024',
    'Monday 30 February 2025',
    '4 March 2025',
  ])('stays quiet: %s', (text) => {
    expect(marked(rule, `Come on ${text} at 9am.`)).toEqual([]);
  });
});
