import { BREAK } from './plain-words';

/** Words that stand in for a choice, such as `@someone`, to be used in wordings. */
export type Choices = Readonly<Record<string, string>>;

/**
 * What one place of a wording may be: words that stand alone, phrases by their first word, phrases with an ending left open,
 * or the end of what is said.
 */
interface Choice {
  readonly alone: ReadonlySet<string>;
  readonly byFirst: ReadonlyMap<string, Phrases> | undefined;
  readonly open: readonly (readonly (string | RegExp)[])[];
  readonly orEnd: boolean;
}

type Phrases = readonly (readonly string[])[];

/** A piece of a wording: a choice that must, may or must not stand here, a gap, a break or none, or the end. */
type Piece =
  | { readonly kind: 'must'; readonly choice: Choice }
  | { readonly kind: 'may'; readonly choice: Choice }
  | { readonly kind: 'not'; readonly choice: Choice }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'break' }
  | { readonly kind: 'end' };

const PIECE = /!\([^)]*\)|\([^)]*\)|\[[^\]]*\]|~\d|@\w+|[^\s]+/g;
/** `fail*`: any ending. */
const OPEN = /[*[]/;
const read = new Map<string, Choice>();

/** A line of wordings, cut into its pieces. Choices that several lines name are read once. */
export function piecesOf(line: string, choices: Choices): readonly Piece[] {
  return [...line.replace('^', '').matchAll(PIECE)].map(([piece]): Piece => {
    if (piece === '$') return { kind: 'end' };
    if (piece === '%') return { kind: 'break' };
    if (piece.startsWith('~')) return { kind: 'gap', most: Number(piece.slice(1)) };
    if (piece.startsWith('!')) return { kind: 'not', choice: choiceOf(piece.slice(1), choices) };
    const choice = choiceOf(piece, choices);
    return piece.startsWith('[') ? { kind: 'may', choice } : { kind: 'must', choice };
  });
}

function choiceOf(piece: string, choices: Choices): Choice {
  const alternatives = alternativesOf(piece, choices);
  const key = piece.includes('@') ? alternatives.join('|') : piece;
  const known = read.get(key);
  if (known !== undefined) return known;
  const byFirst = new Map<string, string[][]>();
  const open: (string | RegExp)[][] = [];
  for (const alternative of alternatives) {
    const words = alternative.split(' ').filter((word) => word !== '');
    const [first] = words;
    if (first === undefined || first === '$') continue;
    if (OPEN.test(alternative)) open.push(words.map(openWord));
    else {
      const list = byFirst.get(first);
      if (list === undefined) byFirst.set(first, [words]);
      else list.push(words);
    }
  }
  const choice = { ...parted(byFirst), open, orEnd: alternatives.includes('$') };
  read.set(key, choice);
  return choice;
}

/** Most alternatives are one word that begins no other one: those are kept as a set, which takes a fifth of the room. */
function parted(byFirst: Map<string, string[][]>): Pick<Choice, 'alone' | 'byFirst'> {
  const alone = new Set<string>();
  for (const [first, phrases] of byFirst) {
    if (phrases.length > 1 || phrases[0]?.length !== 1) continue;
    alone.add(first);
    byFirst.delete(first);
  }
  return { alone, byFirst: byFirst.size === 0 ? undefined : byFirst };
}

function openWord(word: string): string | RegExp {
  return OPEN.test(word) ? new RegExp(`^${word.replaceAll(/(?<!\])\*/g, '[a-z]{0,12}')}$`) : word;
}

/** What a piece offers: `(a|b)`, `[a|b]`, `@named` or one word. */
export function alternativesOf(piece: string, choices: Choices): readonly string[] {
  if (piece.startsWith('@')) return (choices[piece.slice(1)] ?? piece).split('|');
  if (!piece.startsWith('(') && !piece.startsWith('[')) return [piece];
  const each = piece.slice(1, -1).split('|');
  return piece.includes('@') ? each.flatMap((one) => alternativesOf(one, choices)) : each;
}

/**
 * Where pieces end that begin at a word, or -1 where they do not stand there. Words up to `to`, the end of the sentence; gaps
 * take as few words as they can and never reach across a break.
 */
export function endOf(
  pieces: readonly Piece[],
  words: readonly string[],
  from: number,
  to: number,
  next = 0,
): number {
  const piece = pieces[next];
  if (piece === undefined) return from;
  if (piece.kind === 'end')
    return from === to || words[from] === BREAK ? endOf(pieces, words, from, to, next + 1) : -1;
  if (piece.kind === 'break') {
    const after = words[from] === BREAK ? endOf(pieces, words, from + 1, to, next + 1) : -1;
    return after >= 0 ? after : endOf(pieces, words, from, to, next + 1);
  }
  if (piece.kind === 'gap') {
    for (let at = from; at - from <= piece.most; at += 1) {
      const end = endOf(pieces, words, at, to, next + 1);
      if (end >= 0) return end;
      if (at >= to || words[at] === BREAK) return -1;
    }
    return -1;
  }
  if (piece.kind === 'not')
    return stands(piece.choice, words, from, to) ? -1 : endOf(pieces, words, from, to, next + 1);
  const end = endAfter(piece.choice, pieces, words, from, to, next + 1);
  return end >= 0 || piece.kind === 'must' ? end : endOf(pieces, words, from, to, next + 1);
}

function endAfter(
  { alone, byFirst, open, orEnd }: Choice,
  pieces: readonly Piece[],
  words: readonly string[],
  from: number,
  to: number,
  next: number,
): number {
  const first = from < to ? (words[from] ?? '') : '';
  if (alone.has(first)) {
    const end = endOf(pieces, words, from + 1, to, next);
    if (end >= 0) return end;
  }
  const phrases = byFirst?.get(first);
  if (phrases !== undefined) {
    for (const phrase of phrases) {
      if (!isAt(phrase, words, from, to)) continue;
      const end = endOf(pieces, words, from + phrase.length, to, next);
      if (end >= 0) return end;
    }
  }
  for (const phrase of open) {
    if (!isAt(phrase, words, from, to)) continue;
    const end = endOf(pieces, words, from + phrase.length, to, next);
    if (end >= 0) return end;
  }
  return orEnd && (from === to || words[from] === BREAK) ? endOf(pieces, words, from, to, next) : -1;
}

function stands(
  { alone, byFirst, open, orEnd }: Choice,
  words: readonly string[],
  from: number,
  to: number,
): boolean {
  if (orEnd && (from === to || words[from] === BREAK)) return true;
  if (from >= to) return false;
  const first = words[from] ?? '';
  if (alone.has(first)) return true;
  const phrases = byFirst?.get(first);
  return (phrases !== undefined && isAnyAt(phrases, words, from, to)) || isAnyAt(open, words, from, to);
}

function isAnyAt(
  phrases: readonly (readonly (string | RegExp)[])[],
  words: readonly string[],
  from: number,
  to: number,
): boolean {
  for (const phrase of phrases) if (isAt(phrase, words, from, to)) return true;
  return false;
}

function isAt(
  phrase: readonly (string | RegExp)[],
  words: readonly string[],
  from: number,
  to: number,
): boolean {
  if (from + phrase.length > to) return false;
  for (let i = 0; i < phrase.length; i += 1) {
    const wanted = phrase[i];
    const word = words[from + i] ?? '';
    if (typeof wanted === 'string' ? wanted !== word : wanted?.test(word) !== true) return false;
  }
  return true;
}
