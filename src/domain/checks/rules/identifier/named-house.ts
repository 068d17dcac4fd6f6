import { keyBefore } from '../../neighbours';
import type { Token } from '../../tokenise';
import { townEnd } from './address-town';
import type { Address } from './street-address';
import { streetEnd } from './street-end';
import { isHouse, isStreetFirst, isUnit } from './street-word';
import { isUpperThenLower, startsUpper } from './letters';

/** Words that bring a home in: "posted to", "lives at", "we have". */
const HOME = /\b(?:posted|post|address|lives?|living|home|deliver(?:y|ed)?|drop|sent|send|going|come|coming|went|visit|moved|move|taxi|collect|pick|parcel|left|we have|you gave|key|hold|house|we hold)\b/iu; // prettier-ignore
/** A building that people go to is nobody's house. */
const CARE = /^(?:centre|center|clinic|hospital|surgery|practice|college|university|library|wing|unit|ward|suite|department|museum|hotel|church|office|offices|pharmacy|academy)$/u; // prettier-ignore

/** Where the name of a house before a numbered street begins: "Oak Lodge, 3 Forest Rise"; the number itself where there is none. */
export function houseBefore(tokens: readonly Token[], number: number): number {
  if (tokens[number - 1]?.text !== ',') return number;
  const last = tokens[number - 2];
  if (last === undefined || last.kind !== 'word' || !startsUpper(last.text) || !isHouse(last)) return number;
  let from = number - 2;
  while (
    from > 0 &&
    number - from < 5 &&
    isCapital(tokens[from - 1]) &&
    tokens[from - 1]?.sentence === last.sentence
  )
    from -= 1;
  return from;
}

/** Houses with a name and no number: "Rose Cottage, Back Lane, Aldwincle", "Flat 31, Attlee Tower", "c/o …", "PO Box 412, Swansea". */
export function namedHouses(text: string, tokens: readonly Token[]): Address[] {
  const found: Address[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') continue;
    const last = isUnit(token)
      ? unitEnd(text, tokens, i)
      : (boxEnd(text, tokens, i) ?? cottageEnd(text, tokens, i));
    if (last === undefined) continue;
    found.push({ start: token.start, end: tokens[last]?.end ?? token.end, numbered: isUnit(token) });
    i = last;
  }
  return found;
}

/** "Flat 9 Keats House, Porchester Mead", "Moorings 4, Canal Wharf", "Flat 2b, The Hollies". */
function unitEnd(text: string, tokens: readonly Token[], i: number): number | undefined {
  if (!/^\d{1,4}[a-z]?$|^[a-z]$/iu.test(tokens[i + 1]?.text ?? '')) return undefined;
  const from = tokens[i + 2]?.text === ',' ? i + 3 : i + 2;
  let last = from - 1;
  while (last < from + 3 && isCapital(tokens[last + 1]) && !CARE.test(tokens[last + 1]?.key ?? '')) last += 1;
  if (last < from) return undefined;
  return townEnd(text, tokens, last);
}

/** "PO Box 412, Swansea". */
function boxEnd(text: string, tokens: readonly Token[], i: number): number | undefined {
  const isBox = tokens[i]?.key === 'po' && tokens[i + 1]?.key === 'box' && /^\d{1,6}$/u.test(tokens[i + 2]?.text ?? ''); // prettier-ignore
  return isBox ? townEnd(text, tokens, i + 2) : undefined;
}

/** "The Old Bakery, Church Street", "Highfield, Green Lane, Ripon": only where the words before speak of a home. */
function cottageEnd(text: string, tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token === undefined || !isUpperThenLower(token.text) || isCapital(tokens[i - 1])) return undefined;
  let last = i;
  while (last < i + 3 && isCapital(tokens[last + 1])) last += 1;
  if (tokens[last + 1]?.text !== ',' || CARE.test(tokens[last]?.key ?? '')) return undefined;
  const street = tokens[last + 2];
  if (street === undefined || !startsUpper(street.text)) return undefined;
  const end = streetEnd(text, tokens, last + 2);
  const isStreet = end !== undefined && (end > last + 2 || isStreetFirst(street));
  if (!isStreet || end === undefined) return undefined;
  const before = text.slice(Math.max(0, token.start - 60), token.start);
  const isSaid =
    HOME.test(before) || /^(?:at|to|is)$/u.test(keyBefore(tokens, i)) || opensWithHouse(tokens, i, last);
  return isSaid ? townEnd(text, tokens, end) : undefined;
}

function opensWithHouse(tokens: readonly Token[], i: number, last: number): boolean {
  const street = tokens[last + 2];
  return i === 0 && (isHouse(tokens[last]) || (street !== undefined && isStreetFirst(street)));
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && startsUpper(token.text) && token.text !== 'I';
}
