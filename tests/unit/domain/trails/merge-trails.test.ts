import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../src/domain/trails/dates/find-date';
import { mergeTrails } from '../../../../src/domain/trails/merge-trails';
import { mailText } from './mail';

const first = mailText('Could you come on Friday? Thursday is difficult.', {
  from: { name: 'Maggie', address: 'me@example.org' },
  date: readDate('Thu, 19 Nov 2026 08:31:05 +0000'),
});
const answer = mailText(
  'We can come on Friday at 10am.\n\nOn 19/11/2026 08:31, Maggie wrote:\n> Could you come on Friday?\n> Thursday is difficult.',
  {
    from: { name: 'North', address: 'north@example.nhs.uk' },
    date: readDate('Thu, 19 Nov 2026 11:02:00 +0000'),
  },
);

const thanks = (at: string) => mailText('Thank you', { date: readDate(at) });

describe('several mails of one trail', () => {
  it('make one list in order of time, each message once, told by the mail itself', () => {
    const merged = mergeTrails([answer, first]);
    expect(merged.map(({ body, mails, senderFrom }) => [body.slice(0, 9), mails, senderFrom])).toEqual([
      ['Could you', [0, 1], 'envelope'],
      ['We can co', [0], 'envelope'],
    ]);
    expect(merged[0]?.to).toEqual(first.to);
  });

  it('keep "Thank you" of two times apart', () => {
    expect(
      mergeTrails([thanks('Thu, 19 Nov 2026 09:05:00 +0000'), thanks('Thu, 19 Nov 2026 10:05:00 +0000')]),
    ).toHaveLength(2);
    expect(
      mergeTrails([thanks('Thu, 19 Nov 2026 09:05:00 +0000'), thanks('Thu, 19 Nov 2026 09:05:40 +0000')]),
    ).toHaveLength(1);
  });

  it('keep the same words of two senders apart', () => {
    expect(
      mergeTrails([first, { ...first, from: { name: 'Eve', address: 'eve@example.org' } }]),
    ).toHaveLength(2);
  });

  it('see through a clock of another zone in a quote', () => {
    const abroad = mailText(answer.text.replace('08:31', '09:31'), {
      from: { name: 'North', address: 'north@example.nhs.uk' },
    });
    expect(mergeTrails([first, abroad])).toHaveLength(2);
  });

  it('never put a quoted message after the one that quotes it', () => {
    const odd = mailText('Hello\n\nOn Mon, 30 Nov 2026 at 18:26, Ann <ann@example.org> wrote:\n> Hi there');
    expect(mergeTrails([odd]).map(({ body }) => body)).toEqual(['Hi there', 'Hello']);
  });

  it('keep a message whose time nobody wrote where its mail had it', () => {
    const unknown = mailText(
      'Last\n\n> Middle words of somebody\n\nOn 18/11/2026 10:00, Ann wrote:\n> First words',
    );
    expect(mergeTrails([unknown]).map(({ body }) => body)).toEqual([
      'First words',
      'Middle words of somebody',
      'Last',
    ]);
  });
});
