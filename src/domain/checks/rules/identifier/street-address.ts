import { pairsOf } from '../../lexicons/read-lexicon';
import { STREETS } from '../../lexicons/streets';
import { isCapitalised } from '../../neighbours';
import type { Token } from '../../tokenise';

/** Every way to write the last word of a street's name. */
const TYPES = new Set(
  pairsOf(STREETS)
    .flatMap(([full, short]) => [full, ...short])
    .filter((type) => type !== ''),
);
const HOUSE_NUMBER = /^\d{1,4}[a-z]?$/iu;
const IN_A_PLACE_NAME = new Set([
  'on',
  'the',
  'upon',
  'le',
  'in',
  'under',
  'and',
  'by',
  'next',
  'with',
  'of',
  'sub',
  'cum',
  'en',
]);
const NOT_A_TOWN = new Set('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december please thank thanks we you your i our if'.split(' ')); // prettier-ignore

/** Addresses with a house number: "Flat 2, 12 Mill Lane, Houghton on the Hill". No number, no address: "the clinic on Mill Lane". */
export function streetAddresses(text: string, tokens: readonly Token[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const number = tokens[i];
    if (
      number === undefined ||
      !HOUSE_NUMBER.test(number.text) ||
      /[£$€:./-]/u.test(text[number.start - 1] ?? '')
    )
      continue;
    const street = streetEnd(text, tokens, i);
    if (street === undefined) continue;
    const last = townEnd(text, tokens, street);
    const end = tokens[last]?.end ?? number.end;
    found.push({ start: tokens[flatStart(tokens, i)]?.start ?? number.start, end });
    i = last;
  }
  return found;
}

/** The position of the street's last word: one to four capitalised words, the last a kind of street. */
function streetEnd(text: string, tokens: readonly Token[], number: number): number | undefined {
  const comma = tokens[number + 1]?.text === ',' ? 1 : 0;
  let last: number | undefined;
  for (let i = number + 1 + comma; i <= number + 5 + comma; i += 1) {
    const word = tokens[i];
    if (
      word === undefined ||
      word.kind !== 'word' ||
      !isCapitalised(word.text) ||
      !followsOnLine(text, tokens, i)
    )
      break;
    if (TYPES.has(word.key) && i > number + 1 + comma) last = i;
  }
  return last;
}

/** Towns after commas: capitalised words and what joins them in a place's name. */
function townEnd(text: string, tokens: readonly Token[], street: number): number {
  let last = street;
  for (let i = street + 1; i < street + 14; i += 1) {
    const token = tokens[i];
    if (token === undefined || (!followsOnLine(text, tokens, i) && tokens[i - 1]?.text !== ',')) break;
    if (token.text === ',' || token.text === '-') continue;
    if (token.kind !== 'word' || NOT_A_TOWN.has(token.key)) break;
    if (isCapitalised(token.text) && (last > street || tokens[i - 1]?.text === ',')) last = i;
    else if (!IN_A_PLACE_NAME.has(token.key) || last === street) break;
  }
  return last;
}

function flatStart(tokens: readonly Token[], number: number): number {
  const at = tokens[number - 1]?.text === ',' ? number - 2 : number - 1;
  const isFlat =
    HOUSE_NUMBER.test(tokens[at]?.text ?? '') &&
    /^(?:flat|apartment|unit|apt)$/u.test(tokens[at - 1]?.key ?? '');
  return isFlat ? at - 1 : number;
}

function followsOnLine(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  return before !== undefined && token !== undefined && !text.slice(before.end, token.start).includes('\n');
}
