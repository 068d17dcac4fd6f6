import { OFTEN_MASKED } from '../../lexicons/offensive';
import { wordsOf } from '../../lexicons/read-lexicon';
import type { Token } from '../../tokenise';

/** A masked word where it stands: UTF-16 units, end exclusive. */
export interface MaskedWord {
  readonly start: number;
  readonly end: number;
}

/** What a mark or a digit may stand for; "1", "!" and "|" are read both ways. */
const STANDS_FOR = new Map<string, string>(
  Object.entries({ '@': 'a', '4': 'a', '3': 'e', '€': 'e', '1': 'i', '!': 'i', '|': 'i', '0': 'o', '5': 's', $: 's', '7': 't', '+': 't', '6': 'g', '9': 'g', '8': 'b', '¢': 'c', ü: 'u', ù: 'u', ú: 'u', û: 'u', ï: 'i', ì: 'i', í: 'i', î: 'i', à: 'a', á: 'a', â: 'a', ä: 'a', å: 'a', è: 'e', é: 'e', ê: 'e', ë: 'e', ö: 'o', ò: 'o', ó: 'o', ô: 'o', 'ć': 'c', ç: 'c', 'ш': 'w', 'с': 'c', 'а': 'a', 'о': 'o', 'е': 'e', 'і': 'i', 'к': 'k', 'у': 'y', 'р': 'p' }), // prettier-ignore
);
/** Stand for any letters. */
const HIDES = /[*_~.#-]/u;
const MASKS = /[@$!|+*€¢#_~.-]/u;
const words = new Set(wordsOf(OFTEN_MASKED));
const LONGEST = 18;

let byFrame: ReadonlyMap<string, readonly string[]> | undefined;

/** Listed words by their first letter and length, to be found behind asterisks. */
function framed(first: string, length: number): readonly string[] {
  if (byFrame === undefined) {
    const frames = new Map<string, string[]>();
    for (const word of words) {
      const frame = `${word.charAt(0)}${word.length}`;
      const list = frames.get(frame);
      if (list === undefined) frames.set(frame, [word]);
      else list.push(word);
    }
    byFrame = frames;
  }
  return byFrame.get(`${first}${length}`) ?? [];
}

/**
 * Offensive words behind marks, digits or accents (f*ck, sh1t, @sshole, b!tch), stretched (fuuuck) and spaced out (f u c k).
 * Only what becomes a listed word counts, so that times, prices and codes stay quiet. Linear in the tokens.
 */
export function maskedWords(tokens: readonly Token[]): MaskedWord[] {
  const found: MaskedWord[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (token === undefined) break;
    const spaced = token.text.length === 1 ? spacedOut(tokens, i) : undefined;
    if (spaced !== undefined) {
      found.push({ start: token.start, end: tokens[spaced - 1]?.end ?? token.end });
      i = spaced;
      continue;
    }
    let to = i + 1;
    while (to < tokens.length && tokens[to]?.start === tokens[to - 1]?.end) to += 1;
    const run = to > i + 1 && !isWordAtEnd(tokens, i, to) ? inRun(tokens, i, to) : undefined;
    if (run !== undefined) found.push(run);
    else {
      for (let at = i; at < to; at += 1) {
        const each = tokens[at];
        const masked = each === undefined ? undefined : inOneToken(each);
        if (masked !== undefined) found.push(masked);
      }
    }
    i = to;
  }
  return found;
}

function inOneToken({ kind, key, start, end }: Token): MaskedWord | undefined {
  if (key.length < 3 || key.length > LONGEST + 6 || kind === 'number' || kind === 'mark' || kind === 'emoji')
    return undefined;
  if (isOfLetters(key, true)) return isStretched(key) ? { start, end } : undefined;
  return isListed(key, false) ? { start, end } : undefined;
}

/** A word with the mark after it that ends or parts what is said: by far the most of what touches. */
function isWordAtEnd(tokens: readonly Token[], from: number, to: number): boolean {
  const mark = tokens[from + 1]?.text ?? '';
  return to === from + 2 && '.,;:?)"\'”'.includes(mark) && isOfLetters(tokens[from]?.key ?? '', false);
}

/** Whether a word in small letters is of the letters a to z alone, or of those and apostrophes. */
function isOfLetters(key: string, orApostrophes: boolean): boolean {
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i);
    if ((unit < 0x61 || unit > 0x7a) && !(orApostrophes && unit === 0x27)) return false;
  }
  return key !== '';
}

/** Tokens that touch, as "f", "*" and "ck" do; the marks of the sentence around them are left off. */
function inRun(tokens: readonly Token[], first: number, last: number): MaskedWord | undefined {
  let [from, to] = [first, last];
  while (from < to && /^[("'“‘[.,_~-]$/u.test(tokens[from]?.text ?? '')) from += 1;
  const bare = trimmed(tokens, from, to);
  for (const end of bare === to ? [to] : [to, bare]) {
    to = end;
    const [start, stop] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    if (to <= from || stop - start > LONGEST || stop - start < 3) continue;
    let run = '';
    let hasMask = false;
    for (let i = from; i < to; i += 1) {
      const token = tokens[i];
      if (token === undefined) continue;
      run += token.key;
      if ((token.kind === 'mark' && MASKS.test(token.text)) || /[^a-z]/u.test(token.key)) hasMask = true;
    }
    if (hasMask && isListed(run.replace(/(?:'s|')$/u, ''), true)) return { start, end: stop };
  }
  return undefined;
}

/** Where a run ends without the marks that end or close a sentence. */
function trimmed(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from && /^[!?.,;:)"'”’\]]$/u.test(tokens[to - 1]?.text ?? '')) to -= 1;
  return to;
}

function isListed(run: string, mayHide: boolean): boolean {
  const letters = run.replaceAll(/[^a-z]/gu, '').length;
  const digits = run.replaceAll(/\D/gu, '').length;
  if (letters === 0 || digits > letters || (digits > 1 && letters < 2)) return false;
  if (mayHide && HIDES.test(run) && isHidden(run)) return true;
  let folded = '';
  for (const each of run) folded += STANDS_FOR.get(each) ?? each;
  if (words.has(folded) && folded !== run) return true;
  if (run.includes('@') && ['u', 'i', 'o'].some((vowel) => words.has(run.replaceAll('@', vowel))))
    return true;
  const otherWay = run.includes('1') || run.includes('!') || run.includes('|');
  return otherWay && words.has(foldedWithL(run));
}

function foldedWithL(run: string): string {
  let folded = '';
  for (const each of run) folded += '1!|'.includes(each) ? 'l' : (STANDS_FOR.get(each) ?? each);
  return folded;
}

/** f*ck, c**t, b*****d, f***, f-ck, s.h.i.t: the letters that show fit one listed word or more. */
function isHidden(run: string): boolean {
  const bare = run.replaceAll(/[_~.#-]/gu, '');
  if (words.has(bare)) return run.length - bare.length >= bare.length - 1 && bare.length > 3;
  if (/^(?:f\*{2,3}(?:ing|in|er|ed|s|'s)?|s\*{3}|c\*{3}|w\*{5}|b\*{4}(?:es)?)$/u.test(run)) return true;
  const first = run.charAt(0);
  if (!/[a-z@]/u.test(first) || !/^[a-z@$!0-9]+[*#_~.-]+[a-z@$!0-9*]*$/u.test(run)) return false;
  const shown = run.replaceAll(/[^a-z@$!0-9]/gu, '');
  if (shown.length < 2 || run.length < 4 || !/\*/u.test(run) || run.endsWith('*')) return fitsLoosely(run);
  return framed(STANDS_FOR.get(first) ?? first, run.length).some((word) => fits(word, run));
}

/** f-ck, sh-t, f_ck: one mark for one letter, all the others shown. */
function fitsLoosely(run: string): boolean {
  const hidden = run.replaceAll(/[^*#_~.-]/gu, '').length;
  if (hidden !== 1 || run.length < 4 || /[.-]$|^.{0,40}\./u.test(run)) return false;
  return framed(run.charAt(0), run.length).some(
    (word) => fits(word, run) && /^(?:f|sh|c|bi|tw|w|ni|ba)/u.test(word),
  );
}

function fits(word: string, run: string): boolean {
  for (let i = 0; i < run.length; i += 1) {
    const each = run.charAt(i);
    if (!HIDES.test(each) && (STANDS_FOR.get(each) ?? each) !== word.charAt(i)) return false;
  }
  return true;
}

const STRETCHES =
  /^(?:f+u+c+k+(?:e+r+s?|i+n+g?|e+d|o+f+)?|s+h+i+t+(?:e+|s+|y+)?|b+i+t+c+h+(?:e+s+)?|c+u+n+t+s*|w+a+n+k+(?:e+r+s?)?|t+w+a+t+s*|b+a+s+t+a+r+d+s*|a+r+s+e+(?:h+o+l+e+s?)?|b+o+l+o+c+k+s+|d+i+c+k+h+e+a+d+s*|s+l+u+t+s*|w+h+o+r+e+s*|p+i+s+s+e+d+|p+r+i+c+k+s*|t+o+s+e+r+s*)$/u;

/** "fuuuck", "shiiit": a listed word with a letter said again and again; plain spellings are found by the lists. */
function isStretched(key: string): boolean {
  return hasDouble(key) && STRETCHES.test(key) && !words.has(key) && key !== 'twatt';
}

function hasDouble(key: string): boolean {
  for (let i = 1; i < key.length; i += 1) if (key.charCodeAt(i) === key.charCodeAt(i - 1)) return true;
  return false;
}

/** Four single letters or more that spell one: "f u c k", "s h i t". @returns where they end, or nothing. */
function spacedOut(tokens: readonly Token[], from: number): number | undefined {
  let letters = '';
  for (let i = from; i < tokens.length && i - from < LONGEST * 2; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.text.length !== 1) break;
    if (token.kind === 'mark') {
      if (!/[.*_-]/u.test(token.text)) break;
      continue;
    }
    letters += token.key;
    if (letters.length > 3 && words.has(letters)) return i + 1;
  }
  return undefined;
}
