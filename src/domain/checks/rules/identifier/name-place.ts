import { PLACE_WORDS } from '../../lexicons/name-words';
import { EPONYMS, ORGANISATIONS } from '../../lexicons/not-people';
import { keyBefore } from '../../neighbours';
import type { Token } from '../../tokenise';
import { ANY_FAMILY, FAMILY, FAMILY_WORD, GIVEN, isTownName, nameBits, TOWN } from './name-lexicon';
import { nameKey, spacedSet } from './name-key';
import { PhrasesByFirstWord } from './phrases-by-first-word';
import { startsUpper } from './letters';

const places = spacedSet(PLACE_WORDS);
const eponyms = spacedSet(EPONYMS);
let organisations: PhrasesByFirstWord<true> | undefined;
const LOCATIVE = /^(?:on|at|the|in|of|near|into|via|outside|opposite|behind|beside|between|past|around|our|a|towards?|from|to)$/u; // prettier-ignore
const BEFORE_TOWN = /^(?:from|to|in|at|near|into|via|of|between|through|around|towards?|reach|visit|the|our|outside|for)$/u; // prettier-ignore
/** Words that make what follows a place or an institution: "St James", "Queen Mary", "Great Barr". */
const PLACE_BEFORE = /^(?:st|saint|queen|king|prince|princess|royal|great|mount|lake|san|santa|los|las|port|fort|upper|lower|little|north|south|east|west)$/u; // prettier-ignore
/** Place words that follow a person's name as often as not, when they have a small letter. */
const WEAK_AFTER = new Set('home care day group project health way app score test line team teams service services chair chairs field fields park wood cross common pool walk row steps commons frame week hall village room drive close place court floor square stop store shop club bank tree bridge mill city town town hub set tea'.split(' ')); // prettier-ignore

/** Every position that is part of an organisation's name: "Marks and Spencer". */
export function organisationsIn(tokens: readonly Token[]): ReadonlySet<number> {
  organisations ??= new PhrasesByFirstWord([[ORGANISATIONS, true]]);
  const found = new Set<number>();
  for (let i = 0; i < tokens.length; i += 1) {
    if (!startsUpper(tokens[i]?.text)) continue;
    const to = organisations.at(tokens, i)?.to ?? i;
    for (let at = i; at < to; at += 1) found.add(at);
  }
  return found;
}

/** What is known of a run of name words beside what it may be a place's: `no`, `yes`, or `maybe`: "Florence Ward". */
export function isPlaceName(
  tokens: readonly Token[],
  from: number,
  to: number,
  isPersonExpected = false,
): 'yes' | 'maybe' | 'no' {
  const named = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return 'no';
  const before = keyBefore(tokens, from);
  if (named.length === 1 && eponyms.has(nameKey(first.key)) && isEponymous(tokens, from, to)) return 'yes';
  if (PLACE_BEFORE.test(before) || (named.length > 1 && PLACE_BEFORE.test(first.key))) return 'yes';
  if (!isPersonExpected && isTown(named) && (named.length > 1 || isTownHere(tokens, from, to))) return 'yes';
  if (isPlaceWordAfter(tokens, to)) return 'yes';
  if (named.length === 1)
    return /^(?:in|at|near|into|via|using)$/u.test(before) || places.has(first.key) ? 'yes' : 'no';
  const inner = named.slice(0, -1).some((token, i) => i > 0 && isPlaceWord(token));
  if (inner || !places.has(last.key)) return inner ? 'yes' : 'no';
  if (isPlaceWord(last) || LOCATIVE.test(before)) return 'yes';
  return 'maybe';
}

export function isPlaceWord({ key }: Token): boolean {
  return places.has(key) && (nameBits(key) & ANY_FAMILY) === 0;
}

export function isPlaceWordAfter(tokens: readonly Token[], to: number): boolean {
  const [last, after] = [tokens[to - 1], tokens[to]];
  if (last === undefined || after === undefined || after.start !== last.end + 1 || !places.has(after.key))
    return false;
  return startsUpper(after.text) || !WEAK_AFTER.has(after.key);
}

function isTown(named: readonly Token[]): boolean {
  if (named.length === 1) return (nameBits(nameKey(named[0]?.key ?? '')) & TOWN) !== 0;
  return isTownName(named.map(({ key }) => key).join(' '));
}

/** A town's name that is a person's too: a place after "from", beside another town, and where no first name is like it. */
function isTownHere(tokens: readonly Token[], from: number, to: number): boolean {
  const bits = nameBits(nameKey(tokens[from]?.key ?? ''));
  if ((bits & GIVEN) === 0 && (bits & (FAMILY | FAMILY_WORD)) === 0) return true;
  return BEFORE_TOWN.test(keyBefore(tokens, from)) || isTownAt(tokens, to + 1) || isTownAt(tokens, from - 2);
}

function isTownAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && startsUpper(token.text) && (nameBits(nameKey(token.key)) & TOWN) !== 0;
}

function isEponymous(tokens: readonly Token[], from: number, to: number): boolean {
  const [token, after] = [tokens[from], tokens[to]];
  return token !== undefined && (token.key.endsWith("'s") || (after !== undefined && places.has(after.key)));
}
