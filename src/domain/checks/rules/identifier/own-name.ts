import type { PersonContext } from '../../context';
import { FAMILY_NAMES } from '../../lexicons/family-names';
import { NAMES_THAT_ARE_WORDS } from '../../lexicons/given-names';
import { PLACE_WORDS, TITLES } from '../../lexicons/name-words';
import { isCapitalised } from '../../neighbours';
import type { Token } from '../../tokenise';
import { joinsName, nameKey, nameWords, wordSet } from './name-key';

/** What this person is called, each word as `nameKey` gives it. */
export interface OwnNames {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
}

/** A stretch of this person's name: token positions, end exclusive. */
export interface OwnName {
  readonly from: number;
  readonly to: number;
  readonly hasFamily: boolean;
}

const titles = wordSet(TITLES);
const places = wordSet(PLACE_WORDS);
const namesThatAreWords = wordSet(NAMES_THAT_ARE_WORDS);
const familyNames = wordSet(FAMILY_NAMES);
/** Family names that are words of every message: they need a capital. */
const WORDS = wordSet(
  'ward, price, long, young, bell, cook, hall, hill, wood, green, white, brown, black, gray, grey, king, day, moon, bishop, ' +
    'field, lane, baker, page, power, banks, rivers, stone, waters, law, best, good, sharp, short, small, little, swift, strong, ' +
    'wise, wild, case, post, read, root, hand, head, foot, heart, home, house, church, school, street, church, park, mill, mills, fox, ' +
    'wolf, bird, love, joy, hope, grace, rose, may, will, mark, faith, bill, hunt, lock, key, marsh, moss, snow, frost, winter, ' +
    'summer, hunter, porter, booth, miller, butler, carter, knight, noble, savage, speed, sale, penny, cash, rich, tell, call, see, an, do, so',
);

export function ownNamesOf(person: PersonContext | null | undefined): OwnNames {
  const preferred = nameWords(person?.preferredName).filter((word) => !titles.has(word));
  const family = new Set(nameWords(person?.familyName));
  const given = new Set([...nameWords(person?.givenName), ...preferred.filter((word) => !family.has(word))]);
  return { given, family };
}

/** Every stretch of this person's name, with a title or initials before it: "Mrs M Holloway". */
export function findOwnNames(text: string, tokens: readonly Token[], names: OwnNames): OwnName[] {
  const found: OwnName[] = [];
  if (names.given.size + names.family.size === 0) return found;
  for (let i = 0; i < tokens.length; i += 1) {
    const kind = kindOf(tokens, i, names);
    if (kind === undefined) continue;
    const last = endOf(text, tokens, i, names);
    const from = startOf(text, tokens, i, names);
    const within = tokens.slice(i, last + 1).some((_, j) => kindOf(tokens, i + j, names) === 'family');
    if (!within || from < i || last > i || !isOnlyAWord(tokens, i))
      found.push({ from, to: last + 1, hasFamily: within });
    i = last;
  }
  return found;
}

function kindOf(tokens: readonly Token[], i: number, names: OwnNames): 'given' | 'family' | undefined {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return undefined;
  const key = nameKey(token.key);
  const kind = names.family.has(key) ? 'family' : names.given.has(key) ? 'given' : undefined;
  if (kind === undefined) return undefined;
  const isWord = WORDS.has(key) || namesThatAreWords.has(key) || key.length < 3;
  return isWord && !/^\p{Lu}/u.test(token.text) ? undefined : kind;
}

/** A family name such as Ward or Hill says nothing alone beside a number, or at the start of a sentence. */
function isOnlyAWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined) return false;
  const key = nameKey(token.key);
  if (places.has(key)) return true;
  if (!WORDS.has(key) && !namesThatAreWords.has(key)) return false;
  return before?.sentence !== token.sentence || isCapitalised(before.text);
}

function endOf(text: string, tokens: readonly Token[], i: number, names: OwnNames): number {
  let last = i;
  for (let j = i + 1; j < i + 8; j += 1) {
    const token = tokens[j];
    const before = tokens[last];
    if (token === undefined || before === undefined) break;
    if (token.kind === 'mark' || (token.text.length === 1 && isCapitalised(token.text))) continue;
    if (kindOf(tokens, j, names) === undefined || !isNear(text, tokens, last, j)) break;
    last = j;
  }
  return last;
}

/** Only joins and initials may stand between: "Holloway, Margaret", "Margaret J. Holloway". */
function isNear(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const [before, after] = [tokens[i], tokens[i + 1]];
    if (before === undefined || after === undefined) return false;
    if (/[\n!?;]/u.test(text.slice(before.end, after.start))) return false;
    if (after.kind === 'mark' && !/^[-,.‑]$/u.test(after.text)) return false;
  }
  return true;
}

function startOf(text: string, tokens: readonly Token[], i: number, names: OwnNames): number {
  let from = i;
  while (from > 0 && i - from < 4) {
    const [before, at] = [tokens[from - 1], tokens[from]];
    if (before === undefined || at === undefined) break;
    const initial =
      before.kind === 'word' && before.text.length === 1 && isCapitalised(before.text) && before.text !== 'I';
    const stop =
      before.text === '.' &&
      from > 1 &&
      (tokens[from - 2]?.text.length === 1 || titles.has(tokens[from - 2]?.key ?? ''));
    const isTitle = titles.has(before.key) && isCapitalised(before.text);
    if (
      !((initial && names.family.size > 0) || stop || isTitle) ||
      !(stop || at.text === '.' || joinsName(text, before, at))
    )
      break;
    from -= 1;
  }
  return from;
}

/** Whether a word is known as a family name. */
export function isFamilyName(key: string): boolean {
  return familyNames.has(nameKey(key));
}
