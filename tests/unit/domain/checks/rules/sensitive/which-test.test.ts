import { describe, expect, it } from 'vitest';
import { severities } from '../../marked';

const rule = 'sensitive/result';

describe('whose test a result is of', () => {
  it.each([
    'The boiler test results are normal.',
    'Poll results show that half of you would like a later bus.',
    'Hay fever is worse when the pollen count is high.',
    'Your dog’s blood test was fine.',
    'The scan shows that your ticket was used on Friday.',
  ])('another thing’s is nobody’s: %s', (text) => {
    expect(severities(rule, text)).toEqual([]);
  });

  it.each([
    'Your test results have returned. They are normal and no further action is required.',
    'All your tests came back fine.',
    'Your results are normal.',
  ])('that all is well with a test nobody names is only pointed at: %s', (text) => {
    expect(new Set(severities(rule, text))).toEqual(new Set(['advise']));
  });

  it.each([
    ['Your HIV test was negative.', 'stop'],
    ['Your test was negative.', 'stop'],
    ['Your HIV test is back. It is normal.', 'stop'],
    ['Your blood results are normal.', 'warn'],
    ['Your ECG looks fine.', 'warn'],
    ['Your results are normal apart from the iron, which is low.', 'warn'],
  ])('a test that is named, or a value that is not well, counts: %s', (text, severity) => {
    expect(severities(rule, text)).toContain(severity);
  });

  it('what a test will show is no result', () => {
    expect(severities(rule, 'A blood test will show how you are doing.')).not.toContain('warn');
  });
});
