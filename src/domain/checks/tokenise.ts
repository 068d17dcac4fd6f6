/** A word, a number, a web or mail address, an emoji or one mark, with where it stands (UTF-16 units, end exclusive). */
export interface Token {
  readonly kind: 'word' | 'number' | 'link' | 'emoji' | 'mark';
  readonly text: string;
  /** The text in lower case with straight apostrophes, to look words up by. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Which sentence of the field it belongs to, from 0: a full stop, an exclamation or question mark, or a new line ends one. */
  readonly sentence: number;
}

/**
 * Alternatives in order: link (web address, mail address, @name, #tag), emoji, word or number, new line, any other mark.
 * Every quantifier that another could follow on the same characters is bounded, so that time stays linear.
 */
const PIECE =
  /((?:https?:\/\/|www\.)[^\s<>"]{1,2000}|[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|[@#]\p{L}[\p{L}\p{N}_]*)|(\p{RI}\p{RI}|[\d#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[☺☹♥❤✌])(?:\uFE0F|\p{EMod})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?){0,8})|([\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+){0,3})|([\n\r\u2028\u2029])|([^\s])/gu;

const ENDS_SENTENCE = new Set(['.', '!', '?', '…']);
const DIGITS = /^\d+$/u;

/** Cuts a text into tokens; white space is left out. Never throws, whatever the text holds. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of text.matchAll(PIECE)) {
    const [piece, link, emoji, word, line] = match;
    const start = match.index;
    const end = start + piece.length;
    if (line !== undefined) {
      sentence += 1;
      continue;
    }
    const token = { text: piece, start, end, sentence };
    if (word !== undefined) {
      tokens.push({ ...token, kind: DIGITS.test(piece) ? 'number' : 'word', key: keyOf(piece) });
    } else if (link !== undefined) tokens.push({ ...token, kind: 'link', key: keyOf(piece) });
    else if (emoji !== undefined) tokens.push({ ...token, kind: 'emoji', key: piece });
    else {
      tokens.push({ ...token, kind: 'mark', key: piece === '’' ? "'" : piece });
      if (ENDS_SENTENCE.has(piece) && isGap(text, end)) sentence += 1;
    }
  }
  return tokens;
}

/** How a word is looked up: lower case, straight apostrophes. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function isGap(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  return Number.isNaN(next) || next <= 0x20 || next === 0xa0;
}
