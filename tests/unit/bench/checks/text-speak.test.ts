import { describe, expect, it } from 'vitest';
import { parseGoldLine } from '../../../bench/checks/gold';
import type { Mark, Reader } from '../../../bench/checks/mark';
import { measureTextSpeak, scoredGold, scoredTweet } from '../../../bench/checks/text-speak';

/** Marks these words wherever they stand, each with its fixes. */
function readerOf(words: Readonly<Record<string, readonly string[]>>): Reader {
  const read = (text: string): Mark[] =>
    Object.entries(words).flatMap(([word, fixes]) => {
      const start = text.indexOf(word);
      const end = start + word.length;
      return start < 0 ? [] : [{ start, end, rule: 'written-in-full/text-speak', severity: 'warn', fixes }];
    });
  return { name: 'a reader', read };
}

const measureLine = async (line: string, words: Readonly<Record<string, readonly string[]>>) => {
  const misses: string[] = [];
  const figures = await measureTextSpeak(readerOf(words), [scoredGold(parseGoldLine(line))], (what) => misses.push(what)); // prettier-ignore
  return { ...figures, misses };
};

describe('text speak as it is measured', () => {
  it('counts what is found, what is missed and what is flagged for nothing', async () => {
    const found = await measureLine('{Pls|Please} see {ur|your} nurse', { Pls: ['Please'], nurse: [] });
    expect(found).toMatchObject({ positive: 2, flagged: 2, hit: 1, found: 1, right: 1 });
    expect(found.misses).toEqual(['missed “ur”', 'false alarm “nurse”']);
  });

  it('leaves neutral words out, flagged or not', async () => {
    expect(await measureLine('{=ok} then', { ok: ['okay'] })).toMatchObject({ positive: 0, flagged: 0 });
  });

  it('takes any of the wordings, in whatever case', async () => {
    expect(await measureLine('{dont|don\'t|do not}', { dont: ['Do not'] })).toMatchObject({ right: 1 }); // prettier-ignore
  });

  it('takes a fix that reaches over several marked words, or over a part of one', async () => {
    expect(await measureLine('{r|are} {u|you} in', { 'r u': ['are you'] })).toMatchObject({ right: 2 });
    expect(await measureLine('{30mins|30 minutes}', { mins: [' minutes'] })).toMatchObject({ right: 1 });
  });

  it('takes several fixes that make up one wording together', async () => {
    const words = { pls: ['please'], cld: ['could'] };
    expect(await measureLine('{pls cld|please could} you', words)).toMatchObject({ right: 1, hit: 2 });
  });

  it('is not content with a wrong fix', async () => {
    expect(await measureLine('{ur|your}', { ur: ["you're"] })).toMatchObject({ found: 1, right: 0 });
  });
});

describe('a tweet', () => {
  it('scores tokens whose normal form differs, and leaves mentions, tags, links and marks out', () => {
    const input = ['RT', '@someone', 'U', 'r', 'Late', '#late', 'http://a.example', '!'];
    const output = ['rt', '@someone', 'you', 'are', 'late', '#late', 'http://a.example', '!'];
    const { text, tokens } = scoredTweet({ input, output });
    expect(tokens.map(({ start, end, isPositive }) => [text.slice(start, end), isPositive])).toEqual([
      ['U', true],
      ['r', true],
      ['Late', false],
    ]);
  });
});
