import { keptLast } from '../../kept-last';
import { opensSentence } from '../../neighbours';
import type { Token } from '../../tokenise';
import { nameKey } from './name-key';
import { ANY_GIVEN, nameBits } from './name-lexicon';
import { isUpperThenLower } from './letters';

const GREETINGS = new Set('hi hello dear hey hiya morning afternoon evening thanks thankyou sorry ok okay yes no welcome'.split(' ')); // prettier-ignore

/**
 * Whether a name (token positions, end exclusive) is what the message greets by: "Dear Margaret,", "Good morning
 * Margaret", or the name and a comma as its first words.
 */
export function isGreeting(tokens: readonly Token[], from: number, to: number): boolean {
  if (from > 6) return false;
  const before = tokens[from - 1];
  if (before !== undefined && isGreetingWord(tokens, from - 1) && before.sentence === tokens[from]?.sentence)
    return true;
  const after = tokens[to];
  if (from === 0 && isList(tokens, to)) return false;
  const comma = after !== undefined && /^[,:!-]$/u.test(after.text);
  return from === 0 && (comma || after?.sentence !== tokens[to - 1]?.sentence);
}

function isGreetingWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.key ?? '';
  return GREETINGS.has(word) || (word === 'you' && tokens[at - 1]?.key === 'thank');
}

/** "Nasreen, Tariq and Bilal are booked": the first of several is not spoken to. */
function isList(tokens: readonly Token[], to: number): boolean {
  const [comma, next, after] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (comma?.text !== ',' || next === undefined || !isUpperThenLower(next.text)) return false;
  return /^(?:,|and)$/u.test(after?.key ?? '') && (nameBits(nameKey(next.key)) & ANY_GIVEN) !== 0;
}

const CLOSINGS = /^(?:(?:kind|best|warm|many|with)\s)*(?:regards|wishes|thanks|thank you|yours sincerely|yours faithfully|yours truly|sincerely)\b(?=[ ]?[,.!]|\s*$|\s*\n)[ ,.!]{0,3}/gimu; // prettier-ignore

/** Where the sender's own name begins: after a closing such as "Kind regards"; past the end where there is none. */
export const signOffStart: (text: string) => number = keptLast(signOffIn);

function signOffIn(text: string): number {
  let start = Number.POSITIVE_INFINITY;
  for (const match of text.matchAll(CLOSINGS)) {
    const rest = text.length - match.index - match[0].length;
    if (rest <= 400) start = Math.min(start, match.index + match[0].length);
  }
  return start;
}

/** Whether a name at the very end is the sender's: "from Sarah", "Thanks, Sarah", "- Sarah". */
export function isSignature(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  const ends = after === undefined || (to === tokens.length - 1 && after.kind === 'mark');
  if (!ends) return false;
  const before = tokens[from - 1];
  const cue = before?.kind === 'mark' ? tokens[from - 2] : before;
  return (
    before?.text === '-' ||
    (/^(?:from|thanks|regards|wishes|you)$/u.test(cue?.key ?? '') && !isHeardFrom(tokens, from)) ||
    opensSentence(tokens, from)
  );
}

/** "Have you heard from Kwame?" */
function isHeardFrom(tokens: readonly Token[], from: number): boolean {
  return /^(?:heard|hear|letter|call|got|received|message)$/u.test(tokens[from - 2]?.key ?? '');
}
