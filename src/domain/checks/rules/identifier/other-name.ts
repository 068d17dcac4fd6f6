import { KIN_TITLES } from '../../lexicons/name-words';
import { keyBefore, opensSentence } from '../../neighbours';
import type { Token } from '../../tokenise';
import { cueBefore, expectsPerson, isColleague, isDoneByPerson, type Cue } from './name-cue';
import { joinsName, nameKey, wordSet } from './name-key';
import {
  ANY_FAMILY,
  ANY_GIVEN,
  FAMILY,
  FAMILY_FORM,
  GIVEN,
  GIVEN_WORD,
  nameBits,
  TOWN,
} from './name-lexicon';
import { isPlaceName, isPlaceWord, isPlaceWordAfter, organisationsIn } from './name-place';
import { isWrittenAsName, runEnd } from './name-run';
import { couldBeName, isInitial, isMostlyShouted, isNeverAName, isShouted, isTitle } from './name-shape';
import { quietNameEnd } from './small-letter-name';
import { startsLower, startsUpper } from './letters';

/** A name of someone: token positions, end exclusive. */
export interface OtherName {
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
  /** Said to be a patient's, a relative's or a neighbour's, or standing after a label. */
  readonly personal: boolean;
  /** The sender's, or somebody's who works there. */
  readonly colleague: boolean;
}

const kinTitles = wordSet(KIN_TITLES);
/** After these even "Friday" is somebody's name. */
const OFFICIAL_TITLE = /^(?:dr|prof|professor|sister|rev|revd|reverend|canon|fr|rabbi|imam|pastor)$/u;
const PERSONS_TITLE = /^(?:mr|mrs|ms|mx)$/u;
const UNUSUAL_ALONE = /^(?:may|april|june|august|will|mark|bill|grant|hope|faith|grace|pat|rob|jack|bob|dean|dale|guy|max|ray|rich|sandy|drew|gene)$/u; // prettier-ignore

interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly shouted: boolean;
  readonly organisations: ReadonlySet<number>;
}

/** Names of people that nobody told us of: after a title, from the lists of names, or where only a person can stand. */
export function findOtherNames(text: string, tokens: readonly Token[]): OtherName[] {
  const reading = { text, tokens, shouted: isMostlyShouted(tokens), organisations: organisationsIn(tokens) };
  const found: OtherName[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const name = nameAt(reading, i, found.at(-1));
    if (name === undefined) continue;
    found.push(name);
    i = name.to - 1;
  }
  return found;
}

function nameAt(reading: Reading, i: number, previous: OtherName | undefined): OtherName | undefined {
  const { text, tokens, organisations } = reading;
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word' || organisations.has(i)) return undefined;
  const written = isWrittenAsName(token);
  if (!written) {
    const to = quietNameEnd(text, tokens, i);
    return to === undefined ? undefined : describe(tokens, i, to, isTitle(token));
  }
  const titled = isTitle(token) ? titledEnd(reading, i) : undefined;
  if (titled !== undefined) return describe(tokens, i, titled, true);
  if (
    (isNeverAName(token) && !beginsName(text, tokens, i)) ||
    (isTitle(token) && !isInitial(token) && !isNamedWord(token))
  )
    return undefined;
  const kin = kinTitles.has(token.key) ? kinEnd(reading, i) : undefined;
  if (kin !== undefined) return describe(tokens, i, kin, false);
  const inverted = invertedEnd(text, tokens, i);
  if (inverted !== undefined) return describe(tokens, i, inverted, false);
  const to = runEnd(text, tokens, i);
  return isSomebody(reading, i, to, previous) ? describe(tokens, i, to, false) : undefined;
}

function describe(tokens: readonly Token[], from: number, to: number, titled: boolean): OtherName {
  const cue = cueBefore(tokens, from);
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word').length;
  const colleague =
    words === 1 &&
    !titled &&
    tokens[from]?.key.endsWith("'s") !== true &&
    (cue === 'staff' || isColleague(tokens, from, to));
  return {
    from,
    to,
    titled,
    personal: cue === 'theirs' && words > 1 && !OFFICIAL_TITLE.test(tokens[from]?.key ?? ''),
    colleague,
  };
}

function isSomebody(reading: Reading, from: number, to: number, previous: OtherName | undefined): boolean {
  const { tokens, shouted } = reading;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return false;
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const bits = words.map((token) => nameBits(nameKey(token.key)));
  const cue: Cue | undefined = isAlso(tokens, from, previous) ? 'person' : cueBefore(tokens, from);
  const place = isPlaceName(tokens, from, to, expectsPerson(cue));
  if (place === 'yes') return false;
  const person = expectsPerson(cue) || isDoneByPerson(tokens, to);
  if (place === 'maybe') return (person || isGreeted(tokens, from)) && ((bits[0] ?? 0) & ANY_GIVEN) !== 0;
  if (isShouted(first) && !isInitial(first) && !readsShouted(bits, shouted, expectsPerson(cue))) return false;
  return words.length === 1
    ? isOneName(tokens, from, to, bits[0] ?? 0, cue)
    : isFullName(words, bits, person);
}

function isGreeted(tokens: readonly Token[], from: number): boolean {
  return /^(?:dear|hi|hello|hey)$/u.test(keyBefore(tokens, from));
}

/** One capitalised word. */
function isOneName(
  tokens: readonly Token[],
  from: number,
  to: number,
  bits: number,
  cue: Cue | undefined,
): boolean {
  const token = tokens[from];
  if (token === undefined || isInitial(token)) return false;
  const opens = opensSentence(tokens, from);
  const expected = expectsPerson(cue);
  const isTown = (bits & TOWN) !== 0;
  if ((bits & FAMILY_FORM) !== 0 && !isTown) return true;
  if ((bits & GIVEN) !== 0) return !isTown || expected || isDoneByPerson(tokens, to);
  if ((bits & GIVEN_WORD) !== 0) {
    if (opens) return false;
    return expected || (!UNUSUAL_ALONE.test(nameKey(token.key)) && standsAlone(tokens, from, to));
  }
  if ((bits & FAMILY) !== 0 && !isTown && !opens && (expected || cue === 'anyone')) return true;
  if (bits !== 0 || opens || isShouted(token) || !couldBeName(token)) return false;
  return expected || isOwner(tokens, from);
}

/** Two words or more: a first name with anything, an initial with a family name, or two strange words where a person is expected. */
function isFullName(words: readonly Token[], bits: readonly number[], person: boolean): boolean {
  const [first, last] = [bits[0] ?? 0, bits.at(-1) ?? 0];
  const firstWord = words[0];
  if (firstWord === undefined) return false;
  const initials = words.slice(0, -1).every(isInitial);
  if (initials) return (last & (FAMILY | FAMILY_FORM)) !== 0 || (person && (last & ANY_FAMILY) !== 0);
  if ((first & GIVEN) !== 0) return (first & TOWN) === 0 || (last & ANY_FAMILY) !== 0 || person || isStrange(words.at(-1)); // prettier-ignore
  if ((first & GIVEN_WORD) !== 0) return (last & (FAMILY | FAMILY_FORM)) !== 0 || (person && (last & ANY_FAMILY) !== 0) || (last & GIVEN) !== 0; // prettier-ignore
  const anyGiven = bits.some((each) => (each & GIVEN) !== 0 && (each & TOWN) === 0);
  if (anyGiven || ((last & FAMILY) !== 0 && (last & TOWN) === 0)) return couldBeName(firstWord) || person;
  return person && words.every(couldBeName);
}

function isStrange(word: Token | undefined): boolean {
  return word !== undefined && nameBits(nameKey(word.key)) === 0 && couldBeName(word);
}

/** "We found Yewande's card": what belongs to somebody, after a word in small letters that no place follows. */
function isOwner(tokens: readonly Token[], from: number): boolean {
  const [token, before, after] = [tokens[from], tokens[from - 1], tokens[from + 1]];
  if (token === undefined || !token.key.endsWith("'s") || !startsLower(before?.text)) return false;
  return startsLower(after?.text) && !/^(?:in|at|to|from|the|our|a|on|of|near|by|for|with|and|or|via|world|today)$/.test(before?.key ?? ''); // prettier-ignore
}

/** In capitals a name is one of two known words, or a long one where a person is expected. */
function readsShouted(bits: readonly number[], shouted: boolean, expected: boolean): boolean {
  const given = bits.some((each) => (each & GIVEN) !== 0);
  const family = bits.some((each) => (each & (FAMILY | FAMILY_FORM)) !== 0);
  if (bits.length === 1) return !shouted && expected && (given || family);
  return (given && bits.every((each) => each !== 0)) || (!shouted && (given || (family && expected)));
}

/** A word that is a name too, with a capital amid small words, is likelier a name. */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before === undefined || !startsLower(before.text) || /^(?:the|a|an|our|your|in|on|at|of|or|no|type|per)$/u.test(before.key)) return false; // prettier-ignore
  return after === undefined || !(startsUpper(after.text) || /^\d/.test(after.text));
}

/** "Winston and Beverley", "Nasreen, Tariq": what is joined to a name is a name. */
function isAlso(tokens: readonly Token[], from: number, previous: OtherName | undefined): boolean {
  if (previous === undefined || previous.to !== from - 1) return false;
  return /^(?:and|or|,|&)$/u.test(tokens[from - 1]?.key ?? '');
}

/** "Mr and Mrs Bhattacharya", "Prof. Anand", "Mrs Friday", "Dr Marsh". */
function titledEnd({ text, tokens, shouted }: Reading, i: number): number | undefined {
  const both = /^(?:and|&)$/u.test(tokens[i + 1]?.key ?? '') && isTitle(tokens[i + 2]) ? i + 2 : i;
  const from = tokens[both + 1]?.text === '.' ? both + 2 : both + 1;
  const [title, first] = [tokens[both], tokens[from]];
  if (title === undefined || first === undefined || !joinsName(text, title, first)) return undefined;
  if (text.slice(title.end, first.start).includes(',') || first.sentence - title.sentence > 1)
    return undefined;
  if (!isWrittenAsName(first)) return undefined;
  const odd =
    isNeverAName(first) && !(PERSONS_TITLE.test(title.key) && !shouted && first.key.endsWith('day'));
  if (odd || (shouted && (nameBits(nameKey(first.key)) & ANY_GIVEN) === 0 && !couldBeName(first)))
    return undefined;
  const end = runEnd(text, tokens, from);
  if (!PERSONS_TITLE.test(title.key) && isPlaceName(tokens, from, end) === 'yes' && isAfterPlace(tokens, end)) return undefined; // prettier-ignore
  return shouted ? Math.min(end, shoutedEnd(tokens, from, end)) : end;
}

/** "Lady Margaret Hall", "Sir Robert Peel Hospital". */
function isAfterPlace(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1];
  return last !== undefined && (isPlaceWord(last) || isPlaceWordAfter(tokens, end));
}

/** "A. Chowdhury", "May Whittaker", "Will Rose lives": words that begin a name only before a family name. */
function beginsName(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const dotted = isInitial(token) && tokens[i + 1]?.text === '.';
  const at = dotted ? i + 2 : i + 1;
  const next = tokens[at];
  if (next === undefined || !isWrittenAsName(next) || isNeverAName(next)) return false;
  if (!/^\.? ?$/u.test(text.slice(token.end, next.start))) return false;
  const bits = nameBits(nameKey(next.key));
  if (dotted) return (bits & ANY_FAMILY) !== 0;
  if (isInitial(token) || (nameBits(nameKey(token.key)) & ANY_GIVEN) === 0) return false;
  return (bits & ANY_FAMILY) !== 0 && (bits & GIVEN) === 0;
}

/** Where all is in capitals, only words known as names are part of one. */
function shoutedEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = from + 1;
  while (to < end && (nameBits(nameKey(tokens[to]?.key ?? '')) & (GIVEN | FAMILY)) !== 0) to += 1;
  return to;
}

/** "Great Aunt Mildred", "Baby Noah". */
function kinEnd({ text, tokens }: Reading, i: number): number | undefined {
  const [kin, first] = [tokens[i], tokens[i + 1]];
  if (kin === undefined || first === undefined || first.start !== kin.end + 1) return undefined;
  if (!isWrittenAsName(first) || isNeverAName(first)) return undefined;
  const known = (nameBits(nameKey(first.key)) & (ANY_GIVEN | FAMILY)) !== 0;
  if (!known || isPlaceName(tokens, i + 1, i + 2) === 'yes') return undefined;
  return runEnd(text, tokens, i + 1);
}

/** "Kowalczyk, Agnieszka", "SMITH, JANE". */
function invertedEnd(text: string, tokens: readonly Token[], i: number): number | undefined {
  const [family, comma, given] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (family === undefined || given === undefined || comma?.text !== ',') return undefined;
  if (!/^,[ \u00A0]$/u.test(text.slice(family.end, given.start)) || !isWrittenAsName(given)) return undefined;
  if (isShouted(family) !== isShouted(given) && !isShouted(family)) return undefined;
  const [a, b] = [nameBits(nameKey(family.key)), nameBits(nameKey(given.key))];
  const isFamily = (a & (FAMILY | FAMILY_FORM)) !== 0 || ((a & ANY_FAMILY) !== 0 && isShouted(family));
  if (!isFamily || (b & ANY_GIVEN) === 0 || (a & GIVEN) !== 0 || (b & TOWN) !== 0 || (a & TOWN) !== 0) return undefined; // prettier-ignore
  const before = keyBefore(tokens, i);
  return /^(?:dear|hi|hello|in|at)$/u.test(before) ? undefined : runEnd(text, tokens, i + 2);
}

function isNamedWord(token: Token): boolean {
  return (nameBits(nameKey(token.key)) & (ANY_GIVEN | ANY_FAMILY)) !== 0;
}
