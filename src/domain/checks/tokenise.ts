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
  /((?:https?:\/\/|www\.)[^\s<>"]{1,2000}|[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|[@#]\p{L}[\p{L}\p{N}_]*)|(\p{RI}\p{RI}|[\d#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[☺☹♥❤✌])(?:\uFE0F|\p{EMod})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?){0,8})|([\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+){0,3})|([\n\r\u2028\u2029])|([^\s])/uy;

const DIGITS = /^\d+$/u;

/** Cuts a text into tokens; white space is left out. Never throws, whatever the text holds. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let mail = text.indexOf('@');
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unit <= SPACE) {
      if (unit === 0x0a || unit === 0x0d) sentence += 1;
      // Other control characters are marks.
      if (unit === SPACE || (unit >= 0x09 && unit <= 0x0d)) {
        at += 1;
        continue;
      }
    }
    if (mail >= 0 && mail < at) mail = text.indexOf('@', at);
    const mayBeMail = mail >= 0 && mail - at <= LONGEST_MAILBOX;
    const end = mayBeMail ? UNSURE : endOfPlainWord(text, at, unit);
    if (end > 0) {
      tokens.push(plainWord(text, at, end, sentence));
      at = end;
      continue;
    }
    PIECE.lastIndex = at;
    const match = end === UNSURE ? PIECE.exec(text) : null;
    if (end === UNSURE && match === null) {
      at += 1;
      continue;
    }
    const token = match === null ? mark(text.charAt(at), at, sentence) : pieceOf(match, at, sentence);
    at = token === undefined ? at + 1 : token.end;
    if (token === undefined) sentence += 1;
    else {
      tokens.push(token);
      if (token.kind === 'mark' && endsSentence(token.text) && isGap(text, at)) sentence += 1;
    }
  }
  return tokens;
}

/** What most of a text is made of is found without a regular expression: a word of the letters a to z, or one mark. */
const UNSURE = -1;
const SPACE = 0x20;
const LONGEST_MAILBOX = 64;

/** Where a word ends that begins here, 0 where a mark stands, UNSURE where only `PIECE` can tell. */
function endOfPlainWord(text: string, start: number, first: number): number {
  if (first > 0x7e || first === 0x40 || first === 0x23) return UNSURE;
  let at = start;
  while (isAlphanumeric(text.charCodeAt(at))) at += 1;
  if (at === start) return text.charCodeAt(at + 1) > 0x7e ? UNSURE : 0;
  if (first === 0x68 && text.startsWith('http', start)) return UNSURE;
  if (first === 0x77 && text.startsWith('www.', start)) return UNSURE;
  for (let parts = 0; parts < 3 && text.charCodeAt(at) === 0x27; parts += 1) {
    let end = at + 1;
    while (isLetter(text.charCodeAt(end))) end += 1;
    if (text.charCodeAt(end) > 0x7e) return UNSURE;
    if (end === at + 1) return at;
    at = end;
  }
  return text.charCodeAt(at) > 0x7e ? UNSURE : at;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function isAlphanumeric(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function plainWord(text: string, start: number, end: number, sentence: number): Token {
  let isNumber = true;
  let hasCapital = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isDigit(unit)) isNumber = false;
    if (unit >= 0x41 && unit <= 0x5a) hasCapital = true;
  }
  const piece = text.slice(start, end);
  const key = hasCapital ? piece.toLowerCase() : piece;
  return { kind: isNumber ? 'number' : 'word', text: piece, key, start, end, sentence };
}

function mark(piece: string, start: number, sentence: number): Token {
  const key = piece === '’' ? "'" : piece;
  return { kind: 'mark', text: piece, key, start, end: start + piece.length, sentence };
}

/** What the expression found; nothing for a new line. */
function pieceOf(match: RegExpExecArray, start: number, sentence: number): Token | undefined {
  const [piece, link, emoji, word, line] = match;
  const end = start + piece.length;
  if (line !== undefined) return undefined;
  if (word !== undefined)
    return {
      kind: DIGITS.test(piece) ? 'number' : 'word',
      text: piece,
      key: keyOf(piece),
      start,
      end,
      sentence,
    };
  if (link !== undefined) return { kind: 'link', text: piece, key: keyOf(piece), start, end, sentence };
  if (emoji !== undefined) return { kind: 'emoji', text: piece, key: piece, start, end, sentence };
  return mark(piece, start, sentence);
}

function endsSentence(piece: string): boolean {
  return piece === '.' || piece === '!' || piece === '?' || piece === '…';
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
