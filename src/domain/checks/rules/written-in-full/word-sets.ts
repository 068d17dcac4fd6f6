import { BASE_VERBS } from '../../lexicons/base-verbs';
import { wordsOf } from '../../lexicons/read-lexicon';

/** A set of words from a block parted by commas or new lines. */
export const setOf = (words: string): ReadonlySet<string> => new Set(wordsOf(words));

/** Everyday verbs in their base form. */
export const verbs = setOf(BASE_VERBS);

/** Words that stand before a noun: what follows is a thing. */
export const DETERMINERS = setOf(`
  a, an, the, your, ur, yr, youre, my, our, his, her, their, its, this, that, any, some, no, each, every,
  another, da, these, those, all, both, next, nxt, last, first, new, old, same, other, more, few, dr's,
  doctor's`);
/** Whose something is. */
export const OWNERS = setOf('your, ur, yr, my, our, his, her, their, the, youre, da, ya, yor, yur');
export const WEEKDAYS = setOf(`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thur,
  thurs, fri, sat, sun`);
export const TIMES_OF_DAY = setOf(`
  morning, morn, afternoon, aft, evening, eve, night, nite, am, pm, lunch, lunchtime, noon, midday,
  clinic, appt, appointment, visit, session, at, @, after, before, b4, or, and, if, please, pls, plz, is,
  for, instead, ok, okay, tbc, asap, next, with, w, in, when, as, we, i, you, u, can, will, not, thanks,
  thx, only, all, early, late, first, from, between, btwn, until, til, till, by, around, about, abt, on,
  to, now, then, shall, does, would, wd, wld, should, be, unless, but, so, because, cos, same, your, ur,
  the, this, a, it, &, through, onwards, off, open, closed, evenings, mornings`);
const NUMBER_OR_UNIT =
  /^(?:\d[\d,.]*[a-z]{0,4}|one|two|three|four|five|six|seven|eight|nine|ten|half|twelve|few|several|couple)$/u;

/** A number in figures or as a small word, with or without a unit: "5", "5th", "10mg", "two". */
export function isNumberLike(key: string): boolean {
  return NUMBER_OR_UNIT.test(key);
}

const blocks = new Map<string, ReadonlySet<string>>();

/** Whether a word is among some, parted by white space. A block is read once. */
export function among(key: string, words: string): boolean {
  let block = blocks.get(words);
  if (block === undefined) {
    block = new Set(words.trim().split(/\s+/u));
    blocks.set(words, block);
  }
  return block.has(key);
}
