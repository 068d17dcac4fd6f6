import { FAMILY_BRITISH_A_TO_K } from '../../lexicons/names/family-british-a-k';
import { FAMILY_BRITISH_L_TO_Z } from '../../lexicons/names/family-british-l-z';
import { FAMILY_WORDS } from '../../lexicons/names/family-words';
import { FAMILY_WORLD } from '../../lexicons/names/family-world';
import { GIVEN_AFRICAN_AND_MIDDLE_EASTERN } from '../../lexicons/names/given-african-and-middle-eastern';
import { GIVEN_BRITISH } from '../../lexicons/names/given-british';
import { GIVEN_EUROPEAN_AND_EAST_ASIAN } from '../../lexicons/names/given-european-and-east-asian';
import { GIVEN_SOUTH_ASIAN } from '../../lexicons/names/given-south-asian';
import { GIVEN_WORDS } from '../../lexicons/names/given-words';
import { BRITISH_TOWNS_A_TO_K } from '../../lexicons/places/british-towns-a-k';
import { BRITISH_TOWNS_L_TO_Z } from '../../lexicons/places/british-towns-l-z';
import { OTHER_PLACES } from '../../lexicons/places/other-places';
import { underLetter } from './under-letter';

/** What a word may be, as bits to be joined. */
export const GIVEN = 1;
/** A first name that is an ordinary word as well. */
export const GIVEN_WORD = 2;
export const FAMILY = 4;
/** A family name that is an ordinary word as well. */
export const FAMILY_WORD = 8;
export const TOWN = 16;
/** A family name by its form alone: O'Donoghue, MacGillivray, Dragomirescu. */
export const FAMILY_FORM = 32;

export const ANY_GIVEN = GIVEN | GIVEN_WORD;
export const ANY_FAMILY = FAMILY | FAMILY_WORD | FAMILY_FORM;

const NAMES: readonly (readonly [string, number])[] = [
  [GIVEN_BRITISH, GIVEN],
  [GIVEN_SOUTH_ASIAN, GIVEN],
  [GIVEN_AFRICAN_AND_MIDDLE_EASTERN, GIVEN],
  [GIVEN_EUROPEAN_AND_EAST_ASIAN, GIVEN],
  [GIVEN_WORDS, GIVEN_WORD],
  [FAMILY_BRITISH_A_TO_K, FAMILY],
  [FAMILY_BRITISH_L_TO_Z, FAMILY],
  [FAMILY_WORLD, FAMILY],
  [FAMILY_WORDS, FAMILY_WORD],
  [OTHER_PLACES, TOWN],
];
const TOWNS = [BRITISH_TOWNS_A_TO_K, BRITISH_TOWNS_L_TO_Z];

const SPACE = 32;
const COMMA = 44;
/** The parts of the lists under one first letter, each word with a space or a comma on either side. */
const byLetter = new Map<number, readonly (readonly [string, number])[]>();
const asked = new Map<string, number>();
const MOST_ASKED = 5_000;

/**
 * What a word is listed as. The lists, 20,000 names and 4,000 places, are never taken apart: a word is looked for among
 * those with its first letter, and what was asked once is remembered.
 */
function listed(key: string): number {
  if (key === '') return 0;
  const before = asked.get(key);
  if (before !== undefined) return before;
  const letter = key.charCodeAt(0);
  let parts = byLetter.get(letter);
  if (parts === undefined) {
    parts = partsUnder(letter);
    byLetter.set(letter, parts);
  }
  let bits = 0;
  for (const [part, bit] of parts) {
    const word = bit === TOWN && part.startsWith(',') ? `,${key},` : ` ${key} `;
    if (part.includes(word)) bits |= bit;
  }
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(key, bits);
  return bits;
}

function partsUnder(letter: number): (readonly [string, number])[] {
  return [
    ...NAMES.map(([block, bit]): readonly [string, number] => [` ${underLetter(block, letter, SPACE).replaceAll('\n', ' ')} `, bit]), // prettier-ignore
    ...TOWNS.map((block): readonly [string, number] => [`,${underLetter(block, letter, COMMA).replaceAll(/,\s+/g, ',')},`, TOWN]), // prettier-ignore
  ];
}

/** Family names that no other word looks like. */
const SURE_FORM =
  /^(?:o'[a-z]{3,}|ma?c(?!h)[b-df-hj-np-tv-z][a-z]{3,}|[a-z]{3,}(?:owski|ewski|inski|ynski|awski|ycki|ecki|icki|owska|ewska|inska|ynska|escu|eanu|oglu|enko|chuk|czuk|poulos|poulou|akis|ovic|evic|ovich|evich|wicz|asinghe|wardena|ratne))$/;
/** Family names that other words look like: only beside a first name. */
const LIKELY_FORM =
  /^(?:fitz[a-z]{4,}|[a-z]{3,}(?:ski|ska|ssen|sson|stein|berg|baum|witz|idis|ides|ovy|eva|ova|iou|wala|zadeh|zai|ishvili|yan|dottir|thwaite|bottom|worth|croft|shaw))$/;
const SON = /^[a-z]{3,}son$/;
const NO_SON = /^(?:person|season|reason|lesson|poison|prison|unison|comparison|liaison|treason|garrison|caparison|chairperson|layperson)$/u; // prettier-ignore

/** First names built as many are: Oluwa-, Abdul-, -preet, -jit, -ullah, -slav. */
const GIVEN_FORM =
  /oluwa|^(?:chukwu|oghene|abdul|abdel|abdi)[a-z]{3,}$|^(?:olu|ayo|ade(?!q|p|no|l|s|c))[a-z]{4,}$|^[a-z]{2,}(?:preet|jeet|[jwvp]inder|[rndlkp]deep|slawa?|slava?|ullah|allah|uddin)$/;

/** What a word may be (`nameKey` form: small letters, no accents), as bits: 0 where it is no name we know. */
export function nameBits(key: string): number {
  const known = listed(key);
  if (known !== 0) return SURE_FORM.test(key) ? known | FAMILY_FORM : known;
  if (SURE_FORM.test(key)) return FAMILY | FAMILY_FORM;
  if (GIVEN_FORM.test(key)) return GIVEN;
  if (LIKELY_FORM.test(key) || (SON.test(key) && !NO_SON.test(key))) return FAMILY;
  return key.endsWith('s') && key.length > 4 ? listed(key.slice(0, -1)) & FAMILY : 0;
}

/** Whether a word is listed as a first name and as no other word; quick. */
export function isListedGiven(key: string): boolean {
  const bits = listed(key);
  return (bits & GIVEN) !== 0 && (bits & TOWN) === 0;
}

/** Whether several words together name a town: "market harborough". */
export function isTownName(words: string): boolean {
  return (listed(words) & TOWN) !== 0;
}
