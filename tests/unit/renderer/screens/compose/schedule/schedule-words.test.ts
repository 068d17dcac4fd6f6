import { describe, expect, it } from 'vitest';
import {
  briefTime,
  byTime,
  onTime,
  willGo,
} from '../../../../../../src/renderer/screens/compose/schedule/schedule-words';
import { NOW } from '../../../sample-desk';

const MONDAY = '2026-11-30T09:00:00.000Z';
const TODAY = '2026-11-23T16:00:00.000Z';

describe('when a message goes, in words', () => {
  it('names the weekday and the date', () => {
    expect(willGo(MONDAY, NOW)).toBe('Will go on Monday 30 November at 9am');
    expect(onTime(TODAY, NOW)).toBe('today at 4pm');
    expect(byTime(MONDAY, NOW)).toBe('9am on Monday 30 November');
    expect(byTime(TODAY, NOW)).toBe('4pm today');
  });

  it('names the year where it is another one', () => {
    expect(onTime('2027-01-04T09:00:00.000Z', NOW)).toBe('on Monday 4 January 2027 at 9am');
  });

  it('is brief on a button, and never leaves it open which Monday', () => {
    expect(briefTime('2026-11-27T09:00:00.000Z', NOW)).toBe('Friday 9am');
    expect(briefTime(MONDAY, NOW)).toBe('Monday 30 November 9am');
    expect(briefTime(TODAY, NOW)).toBe('4pm today');
  });
});
