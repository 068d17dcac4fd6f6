import { pairsOf } from '../../lexicons/read-lexicon';
import { HOUSES, ONE_WORD_STREETS, STREETS, STREETS_THAT_COME_FIRST, UNITS } from '../../lexicons/streets';
import type { Token } from '../../tokenise';
import { wordSet } from './name-key';
import { isUpperThenLower, startsLower, startsUpper } from './letters';

/** Every way to write the last word of a street's name. */
const TYPES = new Set(
  pairsOf(STREETS)
    .flatMap(([full, short]) => [full, ...short])
    .filter((type) => type !== ''),
);
/** In small letters only kinds that are hardly ever another word. */
const SURE_TYPES = new Set('road rd street avenue ave lane ln crescent cres terrace terr gardens gdns grove mews close drive court meadow meadows parade cottages villas square brae wynd st cl dr'.split(' ')); // prettier-ignore
const first = wordSet(STREETS_THAT_COME_FIRST);
const units = wordSet(UNITS);
const houses = wordSet(HOUSES);
const ONE_WORD = new RegExp(`^[a-zà-ÿ]{3,}(?:${[...wordSet(ONE_WORD_STREETS)].join('|')})$|^(?:broadway|cheapside|strand|shambles|minories|poultry|pavement|haymarket|piccadilly|hollies|glebe|avenue|green|grove|crescent|mall|drive)$`); // prettier-ignore
const COMPASS = /^(?:north|south|east|west|upper|lower|hill|extension|central|n|s|e|w)$/u;
/** What stands between a number and "walk" or "drive" where they are no streets: "10 minute walk". */
const UNIT_OF_MEASURE = /^(?:minutes?|mins?|miles?|hours?|hrs?|days?|weeks?|months?|years?|metres?|meters?|yards?|feet|pm|am|people|steps?|square|and|or|to|of|in|at|per|by|from|on|is|for|with|more|copies)$/u; // prettier-ignore
const DAY_OR_MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u; // prettier-ignore

/** "Road", "Rd"; in small letters fewer. */
export function isStreetType({ key }: Token, isSmall: boolean): boolean {
  return isSmall ? SURE_TYPES.has(key) : TYPES.has(key);
}

/** "Heol", "Ffordd": what follows is the street's name. */
export function isStreetFirst({ key, text }: Token): boolean {
  return first.has(key.replace(/['’]r$/, '')) && startsUpper(text);
}

/** "Kirkgate", "Cheapside". */
export function isOneWordStreet({ key, text }: Token): boolean {
  return isUpperThenLower(text) && ONE_WORD.test(key);
}

/** "Flat", "Apartment". */
export function isUnit(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && units.has(token.key);
}

/** "Cottage", "Lodge". */
export function isHouse(token: Token | undefined): boolean {
  return token !== undefined && houses.has(token.key);
}

/** "Park Road East", "Fore Street Hill". */
export function isCompass(token: Token | undefined): boolean {
  return token !== undefined && startsUpper(token.text) && COMPASS.test(token.key);
}

/** "10 minute walk", "12 Monday". */
export function isMeasure({ key, text }: Token): boolean {
  return DAY_OR_MONTH.test(key) || (startsLower(text) && UNIT_OF_MEASURE.test(key));
}
