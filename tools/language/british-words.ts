import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { z } from 'zod';

const expanded = z.object({ data: z.record(z.string(), z.unknown()) });

/** The British word list, with straight apostrophes. */
export interface BritishWords {
  /** Every form of every word, in lower case: "Monday" is known as "monday". */
  readonly all: ReadonlySet<string>;
  /** Those that are written with a capital alone, in lower case: names of people and places. */
  readonly names: ReadonlySet<string>;
}

/** Expands `dictionary-en-gb`: nspell works the affixes out. */
export function britishWords(): BritishWords {
  const { data } = expanded.parse(
    nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) }),
  );
  const words = Object.keys(data).map((word) => word.replaceAll('’', "'"));
  const small = new Set(words.filter((word) => word === word.toLowerCase()));
  const all = new Set(words.map((word) => word.toLowerCase()));
  return { all, names: new Set([...all].filter((word) => !small.has(word))) };
}
