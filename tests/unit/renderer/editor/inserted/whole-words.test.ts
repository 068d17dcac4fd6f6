import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallest, wholeWords } from '../../../../../src/renderer/editor/inserted/whole-words';

/** `text` with what is replaced in [brackets], and what stands in its place. */
function written(marked: string, insert: string) {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  return wholeWords(marked.replaceAll(/[[\]]/gu, ''), { from, to, insert });
}
const changed = (marked: string, insert: string) => {
  const words = written(marked, insert);
  return words && [words.before, words.words];
};

describe('what the computer wrote', () => {
  it('is whole words, also where only a part was put in', () => {
    expect(changed('my appo[]', 'intment')).toEqual(['appo', 'appointment']);
    expect(changed('so the[ir] visit', 're')).toEqual(['their', 'there']);
    expect(changed('we don[]t know', "'")).toEqual(['dont', "don't"]);
    expect(changed('go []to', 'in')).toEqual(['to', 'into']);
  });

  it('is the words alone, with their spaces beside them', () => {
    expect(written('I[]', ' will ')).toEqual({
      from: 2,
      to: 6,
      words: 'will',
      before: '',
      lead: ' ',
      tail: ' ',
    });
    expect(written('my [appo]', 'appointment ')).toMatchObject({
      before: 'appo',
      words: 'appointment',
      tail: ' ',
    });
  });

  it('takes no neighbours that were not touched', () => {
    expect(changed('see [their], please', 'there')).toEqual(['their', 'there']);
    expect(changed('call []us', 'and write to ')).toEqual(['', 'and write to']);
  });

  it('is the word before a full stop that a double space made', () => {
    expect(changed('see you[ ]', '. ')).toEqual(['you', 'you.']);
  });

  it('is both words where a space was put between them or taken away', () => {
    expect(changed('al[]ot of', ' ')).toEqual(['alot', 'al ot']);
    expect(changed('in[ ]to it', '')).toEqual(['in to', 'into']);
  });

  it('is the word beside words that were taken out', () => {
    expect(changed('do [not ]come', '')).toEqual(['do not ', 'do ']);
    expect(changed('[not ]come', '')).toEqual(['not come', 'come']);
    expect(changed('[not]', '')).toBeUndefined();
  });

  it('cuts no character in two', () => {
    expect(smallest('a🙂b', { from: 1, to: 3, insert: '🙃' })).toEqual({ from: 1, to: 3, insert: '🙃' });
    expect(changed('fine [🙂]', '🙃')).toEqual(['🙂', '🙃']);
  });

  it('put back gives exactly the text as it was, whatever it was', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '.', "'", 'é', '🙂', '\n'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, text, text, (head, removed, insert, tail) => {
        const change = { from: head.length, to: head.length + removed.length, insert };
        const now = head + insert + tail;
        const words = wholeWords(head + removed + tail, change);
        if (words === undefined) return;
        const { from, to, lead, tail: space, before } = words;
        expect(now.slice(from, to)).toBe(words.words);
        expect(now.slice(0, from - lead.length) + before + now.slice(to + space.length)).toBe(
          head + removed + tail,
        );
      }),
    );
  });
});
