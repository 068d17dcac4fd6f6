import type { RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';

const COMPARED = new Map([
  ['>', 'more than'],
  ['<', 'less than'],
  ['~', 'about'],
  ['≥', 'at least'],
  ['≤', 'at most'],
  ['≈', 'about'],
]);

const MEASURED =
  /^(?:days?|weeks?|wks?|months?|mths?|hours?|hrs?|years?|yrs?|mins?|minutes?|times|people|units?|tablets)$/u;

/** Signs that stand for a word: "you & me", "Mum + Dad", ">3 days"; names such as M&S and sums keep theirs. */
export function signForWord(tokens: readonly Token[], i: number, sign: Token): RuleFinding | undefined {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (after === undefined) return undefined;
  const words = COMPARED.get(sign.text);
  if (words !== undefined) return compared(before, sign, after, words, tokens[i + 2]);
  if (sign.text !== '&' && sign.text !== '+') return undefined;
  const free = before !== undefined && before.end < sign.start && after.start > sign.end;
  if (!free || before.kind === 'mark' || after.kind === 'mark') return undefined;
  if (sign.text === '+' && (before.kind === 'number' || after.kind === 'number')) return undefined;
  return {
    start: sign.start,
    end: sign.end,
    message: `Write “and” for “${sign.text}”.`,
    fixes: ['and'],
    severity: 'advise',
  };
}

/** ">3 days" and "> 3": the sign and what follows is read as one. */
function compared(
  before: Token | undefined,
  sign: Token,
  after: Token,
  words: string,
  next: Token | undefined,
): RuleFinding | undefined {
  const isAmount = /^\d/u.test(after.text) && after.start - sign.end < 2;
  const isHeart = sign.text === '<' && after.text === '3' && !MEASURED.test(next?.key ?? '');
  if (!isAmount || isHeart || (before !== undefined && before.end === sign.start)) return undefined;
  return {
    start: sign.start,
    end: after.end,
    message: `Write “${words}” for “${sign.text}”.`,
    fixes: [`${words} ${after.text}`],
  };
}
