import { BREAK } from './plain-words';

/** Words that stand in for a choice, such as `@someone`, to be used in wordings. */
export type Choices = Readonly<Record<string, string>>;

/** What one place of a wording may be: phrases by their first word, phrases with an ending left open, or the end of what is said. */
interface Choice {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly open: readonly (readonly (string | RegExp)[])[];
  readonly orEnd: boolean;
}

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
  const choice = { byFirst, open, orEnd: alternatives.includes('$') };
  read.set(key, choice);
  return choice;
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
  { byFirst, open, orEnd }: Choice,
  pieces: readonly Piece[],
  words: readonly string[],
  from: number,
  to: number,
  next: number,
): number {
  const phrases = from < to ? byFirst.get(words[from] ?? '') : undefined;
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
  { byFirst, open, orEnd }: Choice,
  words: readonly string[],
  from: number,
  to: number,
): boolean {
  if (orEnd && (from === to || words[from] === BREAK)) return true;
  const phrases = byFirst.get(words[from] ?? '') ?? [];
  return (
    phrases.some((phrase) => isAt(phrase, words, from, to)) ||
    open.some((phrase) => isAt(phrase, words, from, to))
  );
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
