import { opensSentence } from '../../neighbours';
import type { Token } from '../../tokenise';

const GREETINGS = new Set(['hi', 'hello', 'dear', 'hey', 'hiya', 'morning', 'afternoon', 'evening']);

/**
 * Whether a name (token positions, end exclusive) is what the message greets by: "Dear Margaret,", "Good morning
 * Margaret", or the name and a comma as its first words.
 */
export function isGreeting(tokens: readonly Token[], from: number, to: number): boolean {
  if (from > 6) return false;
  const before = tokens[from - 1];
  if (before !== undefined && GREETINGS.has(before.key) && before.sentence === tokens[from]?.sentence)
    return true;
  const after = tokens[to];
  const comma = after !== undefined && /^[,:!-]$/u.test(after.text);
  return from === 0 && (comma || after?.sentence !== tokens[to - 1]?.sentence);
}

const CLOSINGS = /^(?:(?:kind|best|warm|many|with)\s)*(?:regards|wishes|thanks|thank you|yours sincerely|yours faithfully|yours truly|sincerely)\b[ ,.!]{0,3}/gimu; // prettier-ignore

/** Where the sender's own name begins: after a closing such as "Kind regards"; past the end where there is none. */
export function signOffStart(text: string): number {
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
    /^(?:from|thanks|regards|wishes|you)$/u.test(cue?.key ?? '') ||
    opensSentence(tokens, from)
  );
}
