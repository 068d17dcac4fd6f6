import { CLASSES, modelSentences, type ModelWord } from '../../src/domain/checks/language/model-words';
import { tokenise } from '../../src/domain/checks/tokenise';
import type { GeneralCounts, Source } from './sources';

/** What was counted: words by number, most frequent first; pairs and triples by their numbers joined with spaces. */
export interface Counted {
  readonly words: readonly string[];
  /** How often each word stands anywhere. */
  readonly alone: readonly number[];
  /** How often each stands in the sentences, which alone know of marks and classes beside it. */
  readonly inSentences: readonly number[];
  /** How often each stands beside another word, in the sentences and in the general pairs. */
  readonly besideWords: readonly number[];
  readonly pairs: ReadonlyMap<string, number>;
  readonly triples: ReadonlyMap<string, number>;
}

/** A word is counted by itself when it was seen this often, or is among this many of general English. */
const SEEN_ENOUGH = 2;
const GENERAL_WORDS = 30_000;
/** How many words of text the general counts are worth. */
const GENERAL_WEIGHT = 2e5;
/** A capitalised word is a name unless it is this common in small letters too. */
const COMMON_RANK = 3_000;

const isClass = (key: string): boolean => key.startsWith('<');
const PLAIN = /^[a-z][a-z']*$/u;

/** Counts words, pairs and triples of all sources, each with its weight. */
export function count(
  sources: readonly Source[],
  general: GeneralCounts,
  names: ReadonlySet<string>,
): Counted {
  const sentences = sources.flatMap(({ lines, weight }) =>
    lines.flatMap((line) =>
      modelSentences(tokenise(line)).map((words): [ModelWord[], number] => [words, weight]),
    ),
  );
  const seen = new Map<string, number>();
  for (const [words, weight] of sentences) {
    for (const { key, capital } of words) if (!capital) add(seen, key, weight);
  }
  const rank = new Map([...general.words.keys()].map((word, i) => [word, i]));
  const known = new Set<string>(Object.values(CLASSES));
  for (const [word, times] of seen)
    if (times >= SEEN_ENOUGH && !/[^\u0020-\u007E]/u.test(word)) known.add(word);
  for (const [word, at] of rank) {
    if (at < GENERAL_WORDS && PLAIN.test(word) && !names.has(word)) known.add(word);
  }
  const keyOf = ({ key, capital, first }: ModelWord): string => {
    const rare = (rank.get(key) ?? COMMON_RANK) >= COMMON_RANK && !isClass(key);
    if (capital && !first && rare) return CLASSES.name;
    if (known.has(key)) return key;
    return capital ? CLASSES.name : CLASSES.unknown;
  };

  const alone = new Map<string, number>([...known].map((word) => [word, 0]));
  const pairs = new Map<string, number>();
  const triples = new Map<string, number>();
  for (const [words, weight] of sentences) {
    const keys = [CLASSES.start, CLASSES.start, ...words.map(keyOf), CLASSES.end, CLASSES.end];
    add(alone, CLASSES.start, weight);
    for (let i = 1; i < keys.length; i += 1) {
      const [before, word = ''] = [keys[i - 1], keys[i]];
      if (i > 1) add(alone, word, weight);
      add(pairs, `${before} ${word}`, weight);
      if (i > 1) add(triples, `${keys[i - 2]} ${before} ${word}`, weight);
    }
  }
  const inSentences = new Map(alone);
  const besideWords = new Map(alone);
  const total = [...general.words.values()].reduce((sum, n) => sum + n, 0);
  const scaled = (n: number): number => (n / total) * GENERAL_WEIGHT;
  for (const [word, n] of general.words) if (known.has(word)) add(alone, word, scaled(n));
  for (const [a, b, n] of general.pairs) {
    if (!known.has(a) || !known.has(b)) continue;
    add(pairs, `${a} ${b}`, scaled(n));
    add(besideWords, a, scaled(n) / 2);
    add(besideWords, b, scaled(n) / 2);
  }

  const words = [...known].sort((a, b) => (alone.get(b) ?? 0) - (alone.get(a) ?? 0));
  const number = new Map(words.map((word, i) => [word, i]));
  const numbered = (counts: Map<string, number>): Map<string, number> =>
    new Map(
      [...counts].map(([keys, n]) => [
        keys
          .split(' ')
          .map((key) => number.get(key))
          .join(' '),
        n,
      ]),
    );
  const inOrder = (counts: ReadonlyMap<string, number>): number[] =>
    words.map((word) => counts.get(word) ?? 0);
  return {
    words,
    alone: inOrder(alone),
    inSentences: inOrder(inSentences),
    besideWords: inOrder(besideWords),
    pairs: numbered(pairs),
    triples: numbered(triples),
  };
}

function add(counts: Map<string, number>, key: string, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}
