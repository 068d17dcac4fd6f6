import { describe, expect, it } from 'vitest';
import { clockWords } from '../../../../../../src/renderer/screens/replies/words/standing';
import { NOW } from '../../../sample-desk';
import { at, replyOf } from '../sample-replies';

describe('where a reply’s clock stands, in words', () => {
  it('is by when it is to be answered', () => {
    expect(clockWords(replyOf(1), NOW)).toEqual({ tone: 'need', words: 'Answer by 4pm today' });
  });

  it('is for how long it has been overdue', () => {
    const late = replyOf(1, { due: '2026-11-23T07:30:00.000Z' });
    expect(clockWords(late, NOW)).toEqual({ tone: 'no', words: 'Overdue by 3 hours' });
  });

  it('is that nobody knows whose it is, before that no time was agreed', () => {
    expect(clockWords(replyOf(1, { due: null, personId: null }), NOW).words).toBe('Whose is it?');
    expect(clockWords(replyOf(1, { due: null }), NOW).words).toBe('No time was agreed');
  });

  it('is how it was settled', () => {
    expect(clockWords(replyOf(1, { answered: at(NOW) }), NOW).words).toBe('Answered today at 10:30am');
    const closed = { reason: 'Thanks only', when: at(NOW), by: 'R. Shah' };
    expect(clockWords(replyOf(1, { closed }), NOW).words).toBe('Needs no answer: Thanks only');
  });
});
