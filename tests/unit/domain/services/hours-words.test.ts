import { describe, expect, it } from 'vitest';
import { hoursWords } from '../../../../src/domain/services/hours-words';

const said = (weekdays: number[], opens = 540, closes = 1020) => hoursWords({ weekdays, opens, closes });

describe('how a service says its hours', () => {
  it.each([
    [[1, 2, 3, 4, 5], 'Monday to Friday, 9am to 5pm'],
    [[5, 3, 4], 'Wednesday to Friday, 9am to 5pm'],
    [[1, 3, 5], 'Monday, Wednesday and Friday, 9am to 5pm'],
    [[6, 7], 'Saturday and Sunday, 9am to 5pm'],
    [[2], 'Tuesday, 9am to 5pm'],
    [[], 'No working days'],
  ])('%j', (weekdays, words) => {
    expect(said(weekdays)).toBe(words);
  });

  it('says half hours, midday and midnight as people do', () => {
    expect(said([1], 8 * 60 + 30, 12 * 60)).toBe('Monday, 8:30am to midday');
    expect(said([1], 0, 24 * 60)).toBe('Monday, midnight to midnight');
  });
});
