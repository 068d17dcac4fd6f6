import { describe, expect, it } from 'vitest';
import { advice, advised, advisers } from './advice';

describe('a date', () => {
  it('loses its ending and its "of"', () => {
    expect(advised('style/date', 'We are closed on the 6th of August.')).toBe('We are closed on 6 August.');
    expect(advised('style/date', 'We are closed on August 6th.')).toBe('We are closed on 6 August.');
  });

  it('in digits that read in two ways is asked about, never changed by one key', () => {
    const [finding] = advice('Your visit is on 04/03/2027.');
    expect(finding?.fixes).toEqual(['4 March 2027', '3 April 2027']);
    expect(finding?.turnsMeaning).toBe(true);
  });

  it('in digits that read in one way only may be changed by one key', () => {
    const [finding] = advice('Your visit is on 25/12/2026.');
    expect(finding?.fixes).toEqual(['25 December 2026']);
    expect(finding?.turnsMeaning).toBe(false);
  });

  it('is read by the weekday that stands before it', () => {
    const [finding] = advice('We will see you on Tuesday 8/12/2026.');
    expect(finding).toMatchObject({ fixes: ['8 December 2026'], turnsMeaning: false });
  });

  it('keeps a range of days', () => {
    expect(advised('style/date', 'We are away from 6th-9th August.')).toBe('We are away from 6 to 9 August.');
  });

  it.each([
    'The helpline is open 24/7.',
    'Please read section 6.8.25.',
    'Your score was 7/10.',
    'The walk is 1/2 a mile.',
    'We are at 4 May Street.',
    'There is no 31/02/2026.',
    'Come on the 6th.',
  ])('is not seen in "%s"', (text) => {
    expect(advisers(text)).not.toContain('style/date');
  });
});

describe('a time', () => {
  it.each([
    ['See you at 14:30.', 'See you at 2:30pm.'],
    ['See you at 2.30 p.m. today.', 'See you at 2:30pm today.'],
    ['See you at 3 p.m. We will wait.', 'See you at 3pm. We will wait.'],
    ['We are open 9.00am–5pm.', 'We are open 9am to 5pm.'],
    ['Come between 2pm-4pm.', 'Come between 2pm and 4pm.'],
    ['Come at 12 noon.', 'Come at midday.'],
    ['Visiting is 18.00-20.00.', 'Visiting is 6pm to 8pm.'],
    ['Come at 1400 hours.', 'Come at 2pm.'],
  ])('"%s" becomes "%s"', (text, wanted) => {
    expect(advised('style/time', text)).toBe(wanted);
  });

  it('is asked about where half of it is a guess', () => {
    expect(advice('The clinic runs 2-6pm.')[0]).toMatchObject({ fixes: ['2pm to 6pm'], turnsMeaning: true });
    expect(advice('The clinic runs 11-2pm.')[0]).toMatchObject({
      fixes: ['11am to 2pm'],
      turnsMeaning: true,
    });
  });

  it('of 12am is asked about, because many read it as midday', () => {
    expect(advice('Stop eating at 12am.')[0]).toMatchObject({
      fixes: ['midnight', 'midday'],
      turnsMeaning: true,
    });
  });

  it.each([
    'The path is 14.30 metres long.',
    'Read Luke 14:30.',
    'It costs £14.30.',
    'Come at 10:30.',
    'It fell by 0.05.',
  ])('is not seen in "%s"', (text) => {
    expect(advisers(text)).not.toContain('style/time');
  });
});
