import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMark,
  changeBetween,
  marksAfter,
  overEarlier,
} from '../../../../../src/renderer/editor/inserted/marks';
import type { Inserted } from '../../../../../src/renderer/editor/inserted/whole-words';

function mark(text: string, words: string, before = ''): Inserted {
  const from = text.indexOf(words);
  return { from, to: from + words.length, words, before, lead: '', tail: '' };
}
const TEXT = 'go there now';
/** The marks after `TEXT` became another text, the cursor at its end unless told. */
const after = (text: string, cursor = text.length) =>
  marksAfter([mark(TEXT, 'there', 'their')], changeBetween(TEXT, text, cursor), text);

describe('a mark', () => {
  it('follows what is written before and behind it', () => {
    expect(after('go there now, please')).toMatchObject([{ from: 3, to: 8 }]);
    expect(after('please go there now', 7)).toMatchObject([{ from: 10, to: 15 }]);
    expect(after('go there  now', 9)).toMatchObject([{ from: 3, to: 8 }]);
  });

  it('goes where its words are edited or deleted', () => {
    expect(after('go thera now', 8)).toEqual([]);
    expect(after('go now', 3)).toEqual([]);
  });

  it('takes the place of those it overlaps', () => {
    const there = mark(TEXT, 'there');
    const longer = mark(TEXT, 'there now');
    expect(addMark([there], longer)).toEqual([longer]);
    expect(addMark([there], mark(TEXT, 'now'))).toHaveLength(2);
  });
});

describe('words over words the computer had written', () => {
  it('have the writer’s own words before them', () => {
    const first = { ...mark(TEXT, 'there', 'their'), lead: ' ' };
    expect(overEarlier(mark('go where now', 'where', 'there'), [first])).toMatchObject({
      before: 'their',
      lead: ' ',
    });
  });

  it('are no longer marked where the writer’s own words are back', () => {
    expect(
      overEarlier(mark('go their now', 'their', 'there'), [mark(TEXT, 'there', 'their')]),
    ).toBeUndefined();
  });
});

describe('the change between two texts', () => {
  it('is at the cursor where it could be elsewhere', () => {
    expect(changeBetween('the end', 'the the end', 4)).toEqual({ from: 0, to: 0, insert: 'the ' });
    expect(changeBetween('the end', 'the the end', 8)).toEqual({ from: 4, to: 4, insert: 'the ' });
  });

  it('makes the one from the other, wherever the cursor is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 8 });
    fc.assert(
      fc.property(text, text, fc.nat(8), (before, now, cursor) => {
        const { from, to, insert } = changeBetween(before, now, cursor);
        expect(before.slice(0, from) + insert + before.slice(to)).toBe(now);
      }),
    );
  });
});
