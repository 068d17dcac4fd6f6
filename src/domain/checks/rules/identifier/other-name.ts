import { GIVEN_NAMES, NAMES_THAT_ARE_WORDS } from '../../lexicons/given-names';
import { NEVER_A_NAME, PLACE_WORDS, TITLES } from '../../lexicons/name-words';
import { isCapitalised, keyBefore, opensSentence } from '../../neighbours';
import type { Token } from '../../tokenise';
import { joinsName, nameKey, wordSet } from './name-key';
import { isFamilyName } from './own-name';

/** A name of someone: token positions, end exclusive. */
export interface OtherName {
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
}

const givenNames = wordSet(GIVEN_NAMES);
const namesThatAreWords = wordSet(NAMES_THAT_ARE_WORDS);
const neverAName = wordSet(NEVER_A_NAME);
const places = wordSet(PLACE_WORDS);
const titles = wordSet(TITLES);

/** Verbs and phrases that are followed by a person. */
const SPOKEN_TO = new Set([
  'tell',
  'told',
  'met',
  'meet',
  'seen',
  'named',
  'ask',
  'asked',
  'called',
  'contact',
]);
const WITH_AFTER = new Set([
  'appointment',
  'meeting',
  'session',
  'spoke',
  'speak',
  'spoken',
  'speaking',
  'visit',
  'call',
  'talked',
]);
const GREETING = new Set(['dear', 'hello', 'hi', 'hey']);

/** Names of people that nobody told us of: after a title, from the list of first names, or where only a person can stand. */
export function findOtherNames(text: string, tokens: readonly Token[]): OtherName[] {
  const found: OtherName[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const to = nameEnd(text, tokens, i);
    if (to === undefined) continue;
    found.push({ from: i, to, titled: titles.has(tokens[i]?.key ?? '') });
    i = to - 1;
  }
  return found;
}

function nameEnd(text: string, tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word' || !isCapitalised(token.text)) return undefined;
  if (titles.has(token.key)) return titledEnd(text, tokens, i);
  const key = nameKey(token.key);
  if (token.text.length < 2 || neverAName.has(key)) return undefined;
  const to = runEnd(text, tokens, i);
  const isGiven = givenNames.has(key);
  if (!isGiven)
    return expectsPerson(tokens, i) && !hasPlace(tokens, i, to) && !opensSentence(tokens, i) ? to : undefined;
  if (isPlace(tokens, i, to)) return undefined;
  if (!namesThatAreWords.has(key)) return to;
  const hasFamily = to > i + 1 && isFamilyName(tokens[to - 1]?.key ?? '');
  return hasFamily || (expectsPerson(tokens, i) && !opensSentence(tokens, i)) ? to : undefined;
}

function titledEnd(text: string, tokens: readonly Token[], i: number): number | undefined {
  const from = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  const [title, first] = [tokens[i], tokens[from]];
  if (
    title === undefined ||
    first === undefined ||
    !joinsName(text, title, first) ||
    first.sentence - title.sentence > 1
  )
    return undefined;
  const isName = first.kind === 'word' && isCapitalised(first.text) && !neverAName.has(first.key);
  return isName && !hasPlace(tokens, from, from + 1) ? runEnd(text, tokens, from) : undefined;
}

/** After the first word, up to three more capitalised ones. */
function runEnd(text: string, tokens: readonly Token[], i: number): number {
  let to = i + 1;
  for (let j = i + 1; j <= i + 5 && to - i < 5; j += 1) {
    const [before, token] = [tokens[j - 1], tokens[j]];
    if (before === undefined || token === undefined) break;
    if (token.text === '-' && token.start === before.end) continue;
    const space = text.slice(before.end, token.start);
    const joined = space === ' ' || (space === '' && before.text === '-');
    if (!joined || token.kind !== 'word' || !isCapitalised(token.text) || neverAName.has(nameKey(token.key)))
      break;
    to = j + 1;
  }
  return to;
}

function hasPlace(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some((token) => places.has(token.key) && !isFamilyName(token.key));
}

/** "Florence Ward", "on Theodore Ward" and "St James Hospital" are places; "tell Theodore Ward" is a person. */
function isPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to]?.key ?? '';
  const named = tokens.slice(from, to);
  if (named.length > 1 || places.has(after)) {
    const last = named.at(-1)?.key ?? '';
    if (places.has(after) || (places.has(last) && !isFamilyName(last))) return true;
    if (places.has(last)) {
      const locative = /^(?:on|at|the|in|of|st)$/u.test(keyBefore(tokens, from));
      return locative || namesThatAreWords.has(nameKey(named[0]?.key ?? ''));
    }
  }
  const alone = named.length === 1 && /^(?:in|at|near|into|via|using)$/u.test(keyBefore(tokens, from));
  return alone || /^(?:st|saint|king|queen)$/u.test(keyBefore(tokens, from));
}

function expectsPerson(tokens: readonly Token[], i: number): boolean {
  const before = keyBefore(tokens, i);
  if (SPOKEN_TO.has(before) || (GREETING.has(before) && i < 6)) return true;
  if (before !== 'with' && before !== 'to') return false;
  const cue = keyBefore(tokens, i - 1);
  return WITH_AFTER.has(cue);
}
