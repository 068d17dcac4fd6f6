import { describe, expect, it } from 'vitest';
import { firstReview, withLater } from '../../../../../src/domain/trails/review/first-review';
import type { Mention } from '../../../../../src/domain/trails/review/mention';
import { reviewWithWords, settledReview } from '../../../../../src/domain/trails/review/settled-review';

const [FIRST, SECOND] = ['01976b5e-1234-7000-8000-000000000001', '01976b5e-1234-7000-8000-000000000002'];
const body = 'Anna and Sheila Jones wrote to tom@example.com.';
const messages = [
  { id: FIRST, body, subject: 'Anna' },
  { id: SECOND, body: 'Thank you.', subject: null },
];
const mention = (text: string, change: Partial<Mention> = {}): Mention => ({
  kind: 'name',
  start: body.indexOf(text),
  end: body.indexOf(text) + text.length,
  text,
  relationship: null,
  mayBeStaff: false,
  suggested: null,
  ...change,
});
const anna = mention('Anna', { relationship: 'daughter' });
const sheila = mention('Sheila Jones', { suggested: 'remove' });
const tom = mention('tom@example.com', { kind: 'email', suggested: 'remove' });
const when = { at: '2026-11-20T10:00:00.000Z', offset: 0 };

describe('a review before anybody looked', () => {
  it('has what is suggested, and nothing where it may matter to care', () => {
    expect(firstReview(messages, { [FIRST]: [anna, sheila] }, {})).toEqual({
      messages: [
        {
          messageId: FIRST,
          leftOut: null,
          cuts: [],
          parties: [{ start: 9, end: 21, choice: 'remove', by: null, words: 'Sheila Jones' }],
        },
      ],
    });
  });

  it('leaves out what is on the record already, with the reason', () => {
    expect(firstReview(messages, {}, { [SECOND]: when }).messages).toEqual([
      { messageId: SECOND, leftOut: 'on the record already', cuts: [], parties: [] },
    ]);
  });

  it('changes nothing of what was chosen when messages join', () => {
    const chosen = { messages: [{ messageId: FIRST, leftOut: 'not about care', cuts: [], parties: [] }] };
    const later = firstReview(messages, { [FIRST]: [sheila] }, { [SECOND]: when });
    expect(withLater(chosen, later).messages.map(({ leftOut }) => leftOut)).toEqual([
      'not about care',
      'on the record already',
    ]);
  });
});

describe('a review whose entry is copied', () => {
  const replaced = { start: 0, end: 4, choice: 'replace', by: null } as const;
  const review = { messages: [{ messageId: FIRST, leftOut: null, cuts: [], parties: [replaced] }] };

  it('holds everything the entry went by, and settling it again changes nothing', () => {
    const settled = settledReview(messages, { [FIRST]: [anna, tom] }, review);
    expect(settled.messages[0]?.parties).toEqual([
      { ...replaced, by: 'daughter' },
      { start: 31, end: 46, choice: 'remove', by: null, words: 'tom@example.com' },
    ]);
    expect(settledReview(messages, { [FIRST]: [anna, tom] }, settled)).toEqual(settled);
  });

  it('keeps the words of each choice beside it', () => {
    expect(reviewWithWords(messages, review).messages[0]?.parties[0]?.words).toBe('Anna');
  });
});
