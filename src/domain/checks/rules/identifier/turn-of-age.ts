import { PEOPLE, RELATIVES } from '../../lexicons/person-cues';
import { GIVEN, nameBits, TOWN } from './name-lexicon';
import { nameKey, spacedSet } from './name-key';
import { startsUpper } from './letters';

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const AGE = `(?:\\d{1,3}|(?:${TENS})[- ](?:${ONES})|${TENS}|${ONES}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)`;
/** "will be ten on", "'s turning 3 on Friday the"; what stands before it is who. */
const TURNS = new RegExp(`(?:\\s(?:(?:will|shall|is going to|are going to) (?:be|turn)|(?:(?:is|are) )?turning|turns?|turned|is|are|was|were)|['’](?:(?:ll|d) (?:be|turn)|(?:re|s|m)(?: (?:turning|going to be))?)) ${AGE}(?: years old)? on (?:[a-z]{3,6}day,? )?(the )?$`, 'i'); // prettier-ignore
const WHO = /(?:(\p{L}+)\s+)?(\p{L}[\p{L}-]*)$/u;
const ONE = /^(?:you|he|she|they|i)$/u;
const ALONE = /^(?:mum|mam|mummy|dad|daddy|baby|nan|nana|gran|granny|grandma|grandad|grandpa)$/u;
const THEIRS = /^(?:your|his|her|their|my|our|the)$/u;
/** "If you are 70 on": whoever is. */
const IF = /\b(?:if|unless|whether|who|anyone|anybody|everyone|all|those|must|only|once)\b[^,]*$/iu;

const relatives = spacedSet(RELATIVES);
const people = spacedSet(PEOPLE);

/**
 * Whether the words before a date say what age one person comes to on it: "You will be ten on", "Aisha turns 16 on". Not
 * "our choir turns 30 on", "if you are 70 on", "the bus is 12 on", "there are 12 on the 4 January list".
 */
export function isTurnOfAge(before: string, date: string): boolean {
  const match = TURNS.exec(before);
  if (match === null) return false;
  if (match[1] !== undefined && !/\d(?:st|nd|rd|th)\b/i.test(date)) return false;
  const subject = before.slice(0, match.index);
  return !IF.test(subject) && isOne(subject);
}

function isOne(subject: string): boolean {
  const [, whose = '', who = ''] = WHO.exec(subject) ?? [];
  const key = nameKey(who.toLowerCase());
  if (ONE.test(key)) return true;
  if (ALONE.test(key) && whose === '') return true;
  if (relatives.has(key) || people.has(key)) return THEIRS.test(whose.toLowerCase());
  return startsUpper(who) && (nameBits(key) & GIVEN) !== 0 && (nameBits(key) & TOWN) === 0;
}
