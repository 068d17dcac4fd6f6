import { describe, expect, it } from 'vitest';
import { split } from './mail';

const told = (text: string) =>
  split(text).map(({ from, date, body, quotedDepth }) => [quotedDepth, from?.address, date?.at, body]);

describe('a trail', () => {
  it('of Yahoo on a phone, whose quote begins on the line that says who wrote it', () => {
    const text =
      'Yes please.\n\nSent from Yahoo Mail on Android \n \n  On Thu, 19 Nov 2026 at 8:31, Ann Bell<ann@example.org> wrote:   Good morning,\nCan you come?  On Wed, 18 Nov 2026 at 9:00, Maggie<me@example.org> wrote:   Hello\nThank you  ';
    expect(told(text).slice(1)).toEqual([
      [1, 'ann@example.org', '2026-11-19T08:31:00.000Z', 'Good morning,\nCan you come?'],
      [2, 'me@example.org', '2026-11-18T09:00:00.000Z', 'Hello\nThank you'],
    ]);
  });

  it('in Arabic, with either digits and with header lines', () => {
    expect(
      told(
        'شكرا\n\nفي الخميس، 19 نوفمبر 2026 في 8:31 ص تمت كتابة ما يلي بواسطة Ann Bell <ann@example.org>:\n\n> مرحبا',
      )[1],
    ).toEqual([1, 'ann@example.org', '2026-11-19T08:31:00.000Z', 'مرحبا']);
    expect(
      told('شكرا\n\nفي ١٩ نوفمبر ٢٠٢٦، الساعة ٨:٣١ م، كتبت Ann Bell <ann@example.org>:\n\n> مرحبا')[1],
    ).toEqual([1, 'ann@example.org', '2026-11-19T20:31:00.000Z', 'مرحبا']);
    expect(
      told(
        'شكرا\n\nالرسالة الأصلية:\nمن: Ann <ann@example.org>\nتاريخ الإرسال: 19 نوفمبر 2026 08:31\nإلى: me@example.org\nالموضوع: Visit\n\nمرحبا',
      )[1],
    ).toEqual([1, 'ann@example.org', '2026-11-19T08:31:00.000Z', 'مرحبا']);
  });

  it('that was wrapped twice keeps the rest of a line with its line, after a colon too', () => {
    const text =
      'Yes.\n\nOn Thu, 19 Nov 2026 at 08:31, Ann Bell <ann@example.org> wrote:\n\n> On Wed, 18 Nov 2026 at 09:00, Maggie <me@example.org> wrote:\n>\n>> On Monday I could stand for two minutes, on Tuesday for 3, From here, To:\n> the\n>> garden gate.';
    expect(told(text).at(-1)?.at(-1)).toBe(
      'On Monday I could stand for two minutes, on Tuesday for 3, From here, To:\nthe\ngarden gate.',
    );
  });

  it('with an answer in small letters after a question keeps it with who answers', () => {
    const text =
      'On Thu, 19 Nov 2026 at 08:31, Ann Bell <ann@example.org> wrote:\n\n> Could you please tell me on which of these two days we may come to see you:\nfriday\n> Kind regards\n> Ann';
    expect(told(text)[0]?.at(-1)).toBe('friday');
  });
});
