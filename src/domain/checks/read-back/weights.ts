import type { TurningWord } from './turning-words';

/**
 * How much a slip of each kind weighs, in nats, before its likelihood is added: harm first, and nothing else in a
 * message tells a wrong time or amount. Set on clean messages that were written for it; measured on others.
 */
const WEIGHTS = {
  dose: 5,
  time: 4,
  negation: 3,
  date: 3,
  day: 3,
  order: 2.5,
  amount: 3.5,
  month: 1.5,
  number: 1.5,
  label: 0,
  direction: -3,
} satisfies Record<TurningWord['kind'], number>;

/** Less likely than this a slip is not asked about: what is read for nothing is soon not read at all. */
const LEAST = -5;
/** Beyond these a word is as good as surely right or wrong. */
const CLOSEST = 7;
const FARTHEST = -14;

/** Words that say "not" or have it for a partner; all others of their kind are everyday words. */
const SPEAKS_OF_NOT = /n't$|^(?:not|now|no|never|cannot|without|unable|nothing|nobody|unless)$/u;
/** However well they fit, these are shown while there is room: "do not take it before your visit". */
const FLOORS: readonly (readonly [RegExp, number])[] = [
  [/n't$|^(?:not|never|cannot|without|unable)$/u, -1],
  [/^(?:before|after)$/u, -2],
];

/**
 * How much a word is worth reading again; nothing where it isn't. `closeness` is how well its likeliest partner fits
 * in its place, in nats, from a language model; without one only words that are rare enough are asked about.
 */
export function weightOf(
  { kind }: TurningWord,
  key: string,
  closeness: number | undefined,
): number | undefined {
  const guess = (kind === 'negation' || kind === 'direction') && !SPEAKS_OF_NOT.test(key) ? FARTHEST : 0;
  let floor = FARTHEST;
  for (const [words, least] of FLOORS) if (words.test(key)) floor = Math.max(floor, least);
  const weight = WEIGHTS[kind] + Math.max(floor, Math.min(CLOSEST, closeness ?? guess));
  return weight > LEAST ? weight : undefined;
}
