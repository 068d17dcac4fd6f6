import { areNeighbours } from './keyboard';

/** What each kind of slip costs, in nats: how unlikely it is that somebody who meant the one letter wrote the other. */
const COST = {
  doubled: 2.6,
  /** "finaly" and "gentley": the endings -lly and -ly. */
  ending: 1.9,
  silent: 2.8,
  lastE: 2.3,
  vowel: 3,
  vowelLost: 3.2,
  vowelAdded: 3.6,
  swapped: 2.9,
  sound: 3,
  beside: 3.8,
  besideAdded: 3.8,
  lost: 4.2,
  added: 4.6,
  other: 5.6,
  /** A letter too many at the end is another word's rather than this one's. */
  last: 1.4,
  /** The first letter is seldom wrong. */
  first: 1.6,
} as const;

const A = 97;
const E = A + 4;
const F = A + 5;
const bits = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum | (1 << (letter.charCodeAt(0) - A)), 0);
const VOWELS = bits('aeiouy');

/** Consonants that are written for one another because they sound alike. */
const SOUNDS_LIKE = new Map(
  ['ckqs', 'szxc', 'fv', 'td', 'bp', 'mn', 'gj', 'wv'].flatMap((letters) =>
    Array.from(letters, (letter): [string, number] => [letter, bits(letters)]),
  ),
);
const soundsLike = Uint32Array.from(
  { length: 26 },
  (_, i) => SOUNDS_LIKE.get(String.fromCharCode(A + i)) ?? 0,
);

/** After or before which letter another is silent, so that it is easily left out: "wr", "kn", "mb", "sc". */
const SILENT_AFTER: Record<string, string> = {
  h: 'cgrwtpx',
  c: 's',
  b: 'm',
  u: 'gq',
  n: 'm',
  t: 's',
  g: 'i',
  w: 's',
  l: 'a',
  d: 'n',
};
const SILENT_BEFORE: Record<string, string> = {
  k: 'n',
  g: 'n',
  w: 'r',
  p: 'sn',
  t: 'c',
  d: 'gj',
  c: 'k',
  b: 't',
  l: 'kmdf',
  h: 'o',
};
const silentAfter = letterTable(SILENT_AFTER);
const silentBefore = letterTable(SILENT_BEFORE);

const SIZE = 40;
/** One row for each letter typed, kept between calls: no word is longer. */
const table = new Float64Array(SIZE * SIZE);
/** What each letter of the meant word costs to have been left out, and each typed one to have been added. */
const lost = new Float64Array(SIZE);
const added = new Float64Array(SIZE);
/** How far a letter can have been moved from its place. */
const BAND = 4;
const FAR = Number.POSITIVE_INFINITY;

/**
 * What it costs, in nats, to take a typed word for the one that was meant; both in small letters a to z.
 * @returns more than `limit` as soon as it is sure to cost more
 */
export function editCost(typed: string, meant: string, limit: number): number {
  const [n, m] = [typed.length, meant.length];
  if (n >= SIZE || m >= SIZE || Math.abs(n - m) > BAND) return FAR;
  for (let j = 0; j < m; j += 1) lost[j] = costOfLost(meant, j);
  for (let i = 0; i < n; i += 1) added[i] = costOfAdded(typed, i);
  table[0] = 0;
  let leastBefore = 0;
  for (let j = 1; j <= m; j += 1)
    table[j] = j > BAND ? FAR : at(0, j - 1) + (lost[j - 1] ?? FAR) + (j === 1 ? COST.first : 0);
  for (let i = 1; i <= n; i += 1) {
    const from = Math.max(1, i - BAND);
    const to = Math.min(m, i + BAND);
    table[i * SIZE] = i > BAND ? FAR : at(i - 1, 0) + (added[i - 1] ?? FAR) + (i === 1 ? COST.first : 0);
    if (from > 1) table[i * SIZE + from - 1] = FAR;
    if (to < m) table[i * SIZE + to + 1] = FAR;
    let least = at(i, 0);
    for (let j = from; j <= to; j += 1) {
      const cost = cheapest(typed, meant, i, j);
      table[i * SIZE + j] = cost;
      if (cost < least) least = cost;
    }
    // Letters changed about skip a row.
    if (least > limit && leastBefore > limit) return least;
    leastBefore = least;
  }
  // "ys" for "ies".
  if (m > 3 && typed.endsWith('ys') && meant.endsWith('ies'))
    return Math.min(at(n, m), at(n - 2, m - 3) + COST.sound);
  return at(n, m);
}

function at(i: number, j: number): number {
  return table[i * SIZE + j] ?? FAR;
}

function cheapest(typed: string, meant: string, i: number, j: number): number {
  const t = typed.charCodeAt(i - 1);
  const w = meant.charCodeAt(j - 1);
  const between = Math.min(at(i, j - 1) + (lost[j - 1] ?? FAR), at(i - 1, j) + (added[i - 1] ?? FAR));
  if (t === w) return Math.min(between, at(i - 1, j - 1));
  let best = Math.min(between, at(i - 1, j - 1) + replaced(t, w) + (j === 1 ? COST.first : 0));
  if (i > 1 && j > 1 && t === meant.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === w)
    best = Math.min(best, at(i - 2, j - 2) + COST.swapped + (j === 2 ? COST.first / 2 : 0));
  // "f" for "ph" and "gh", and the other way about.
  if (j > 1 && t === F && isFSound(meant, j)) best = Math.min(best, at(i - 1, j - 2) + COST.sound);
  if (i > 1 && w === F && isFSound(typed, i)) best = Math.min(best, at(i - 2, j - 1) + COST.sound);
  return best;
}

function isFSound(word: string, end: number): boolean {
  const before = word.charCodeAt(end - 2);
  return word.charCodeAt(end - 1) === A + 7 && (before === A + 15 || before === A + 6);
}

function replaced(typed: number, meant: number): number {
  const letter = 1 << (meant - A);
  if ((VOWELS & letter) !== 0 && (VOWELS & (1 << (typed - A))) !== 0) return COST.vowel;
  if (((soundsLike[typed - A] ?? 0) & letter) !== 0) return COST.sound;
  return areNeighbours(typed, meant) ? COST.beside : COST.other;
}

/** A letter of the meant word that was not typed. */
function costOfLost(meant: string, j: number): number {
  const letter = meant.charCodeAt(j);
  const before = meant.charCodeAt(j - 1);
  const after = meant.charCodeAt(j + 1);
  if (letter === before || letter === after)
    return j >= meant.length - 3 && meant.endsWith('lly') ? COST.ending : COST.doubled;
  if (isSilent(silentAfter, letter, before) || isSilent(silentBefore, letter, after)) return COST.silent;
  if (letter === E && j >= meant.length - 2) return COST.lastE;
  return (VOWELS & (1 << (letter - A))) === 0 ? COST.lost : COST.vowelLost;
}

/** A typed letter that the meant word lacks. */
function costOfAdded(typed: string, i: number): number {
  const letter = typed.charCodeAt(i);
  const before = typed.charCodeAt(i - 1);
  const after = typed.charCodeAt(i + 1);
  if (letter === before || letter === after) return COST.doubled;
  if (letter === E && i === typed.length - 2 && typed.endsWith('ley')) return COST.ending;
  const last = i === typed.length - 1 ? COST.last : 0;
  if ((VOWELS & (1 << (letter - A))) !== 0) return COST.vowelAdded + last;
  return (
    (areNeighbours(letter, before) || areNeighbours(letter, after) ? COST.besideAdded : COST.added) + last
  );
}

function isSilent(rows: Uint32Array, letter: number, other: number): boolean {
  return other >= A && ((rows[letter - A] ?? 0) & (1 << (other - A))) !== 0;
}

function letterTable(letters: Record<string, string>): Uint32Array {
  const rows = new Uint32Array(26);
  for (const [letter, others] of Object.entries(letters)) rows[letter.charCodeAt(0) - A] = bits(others);
  return rows;
}
