import type { PlainWords } from './plain-words';

/** An index of phrases or wordings: its list is read when the first field is looked through. */
export interface WordList {
  /** Calls back for every word that something in the list begins with, or can't be without. */
  read(add: (word: string) => void): void;
}

/** How many lists have a bit of their own. */
const WIDTH = 31;

interface Waiting {
  readonly list: WordList;
  readonly bit: number;
}

const unread: Waiting[] = [];
const bits = new Map<string, number>();
let lists = 0;

/**
 * Gives a list its bit. All lists share one table from words to bits, so that each word of a field is looked up once for
 * all of them, and a rule whose words don't turn up has nothing more to do. From the 32nd list on two share a bit.
 */
export function bitFor(list: WordList): number {
  const bit = 1 << (lists % WIDTH);
  lists += 1;
  unread.push({ list, bit });
  return bit;
}

/** Which lists each word of a field may begin something of, and which of all of them any word does. */
export interface Marked {
  readonly bits: Int32Array;
  readonly any: number;
  /** How many lists there were: with one more, fields are marked anew. */
  readonly lists: number;
}

/** The marks of a field's words, made once. */
export function marksOf(plain: PlainWords): Marked {
  const known = plain.marks.of;
  if (known !== undefined && known.lists === lists) return known;
  readAll();
  const { words } = plain;
  const marks = new Int32Array(words.length);
  let any = 0;
  for (let i = 0; i < words.length; i += 1) {
    const found = bits.get(words[i] ?? '');
    if (found === undefined) continue;
    marks[i] = found;
    any |= found;
  }
  return (plain.marks.of = { bits: marks, any, lists });
}

/** Reads the lists one at a step, for whoever has time before the first field comes. */
export function* readLists(): Generator<void> {
  for (let next = unread.shift(); next !== undefined; next = unread.shift()) yield readOne(next);
}

function readAll(): void {
  for (const each of unread.splice(0)) readOne(each);
}

function readOne({ list, bit }: Waiting): void {
  list.read((word) => bits.set(word, (bits.get(word) ?? 0) | bit));
}
