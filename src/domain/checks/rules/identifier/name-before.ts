import { startsUpper } from './letters';
import { nameKey } from './name-key';
import { GIVEN, nameBits, TOWN } from './name-lexicon';

const TWO_WORDS = /(\p{L}[\p{L}'’-]*) \p{Lu}[\p{L}'’-]+(?:,|:| -| –)? ?\(?$/u;
/** No name with its marks is longer. */
const LONGEST = 60;

/** Whether a given name with a family name stands right before a place: "Margaret Holloway (14/03/1951", "Amir Khan, ". */
export function isNameBefore(text: string, start: number): boolean {
  const [, given = ''] = TWO_WORDS.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? [];
  const bits = given === '' || !startsUpper(given) ? 0 : nameBits(nameKey(given.toLowerCase()));
  return (bits & GIVEN) !== 0 && (bits & TOWN) === 0;
}
