/** A phone number as it stands in a text, and as it is dialled in the United Kingdom ("+353…" where it is foreign). */
export interface WrittenPhone {
  readonly start: number;
  readonly end: number;
  readonly national: string;
}

const JOIN = '[ \\u00A0()./–‑-]{0,3}';
const EXTENSION = '(?:,? ?(?:ext(?:ension)?|x)\\.? ?\\d{2,6})?';
/** A UK number with its 0 or +44, and any number with a + before its country. */
const PHONE = new RegExp(
  `(?<![A-Za-z\\d£$€]|\\d[.,/:–-]|#)(?:\\(?(?:\\+|00)44${JOIN}(?:\\(?0\\)?${JOIN})?[1-35789](?:${JOIN}\\d){8,9}|\\(?[0Oo] ?[1-35789](?:${JOIN}\\d){8,9}|\\+[1-9]\\d{0,2}(?:${JOIN}\\d){7,12})(?![\\dA-Za-z:]|[-/.]\\d)${EXTENSION}`,
  'g',
);
/** A mobile without its 0, where it is said to be one. */
const WITHOUT_ZERO = /(?<![\d£$€.,/:#-])7\d{3}[ -]?\d{3}[ -]?\d{3}(?![\d:]|[-/.]\d)/g;
const SAID = /\b(?:number|numbers|no|phone|tel|telephone|mobile|mob|cell|call|ring|rang|text|dial)\b[^\d\n]{0,12}$/i; // prettier-ignore
const DATE_LIKE = /^\(?\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)?\d{2}(?!\d)/u;
/** Orders and references that say what they are. */
const NOT_A_PHONE = /\b(?:order|invoice|booking|reference|ref|job|ticket|tracking|policy|isbn|serial|part|model|batch|charity|company|vat|asset|account|meter|code)(?: (?:no|number|id|code|is))?\.?[ :#]{0,3}$/i; // prettier-ignore

/** Every phone number in a text, however it is spaced, with its extension. */
export function writtenPhones(text: string): WrittenPhone[] {
  const found: WrittenPhone[] = [];
  for (const match of text.matchAll(PHONE)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (DATE_LIKE.test(match[0]) || NOT_A_PHONE.test(before)) continue;
    if (match[0].startsWith('0 ') && /\d $/u.test(before)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      national: nationalNumber(match[0]),
    });
  }
  for (const match of text.matchAll(WITHOUT_ZERO)) {
    const start = match.index;
    const said = SAID.test(text.slice(Math.max(0, start - 30), start));
    if (!said || found.some((phone) => phone.start < start && start < phone.end)) continue;
    if (/\b(?:order|booking|ref|reference|nhs)\b[^\d\n]{0,16}$/i.test(text.slice(Math.max(0, start - 30), start))) continue; // prettier-ignore
    found.push({ start, end: start + match[0].length, national: `0${nationalNumber(match[0])}` });
  }
  return found;
}

/** Digits as dialled at home: "+44 (0)7700 900123" → "07700900123"; "+353 1 555 0330" → "+35315550330". */
export function nationalNumber(number: string): string {
  const plain = number.replace(/,? ?(?:ext(?:ension)?|x)\.? ?\d{2,6}$/i, '').replace(/^\(?[Oo]/u, '0');
  const digits = plain.replaceAll(/\D/g, '');
  const isHome = /^\s*\(?(?:\+|00)\s?44/u.test(plain) || /^44\d{10}$/u.test(digits);
  if (isHome) return `0${digits.replace(/^(?:00)?440?/u, '')}`;
  return plain.trim().startsWith('+') ? `+${digits}` : digits;
}
