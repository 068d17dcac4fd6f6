import { NEVER_A_NAME, PLACE_WORDS, TITLES } from '../../lexicons/name-words';
import { TOO_ORDINARY } from '../../lexicons/names/too-ordinary';
import { isCapitalised } from '../../neighbours';
import type { Token } from '../../tokenise';
import { joinsName, nameKey, spacedSet, wordSet } from './name-key';
import { FAMILY_WORD, GIVEN_WORD, nameBits } from './name-lexicon';
import { isPlaceWordAfter } from './name-place';
import type { OwnNames } from './own-names-of';
import { startsUpper } from './letters';

/** A stretch of this person's name: token positions, end exclusive. */
export interface OwnName {
  readonly from: number;
  readonly to: number;
  readonly hasFamily: boolean;
}

const titles = wordSet(TITLES);
const places = spacedSet(PLACE_WORDS);
const never = spacedSet(NEVER_A_NAME);
const ordinary = spacedSet(TOO_ORDINARY);
const PREFIX = /^(?:o|o'|mac|mc|d|al|el)$/u;

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
    if ((within || !isMonth(tokens, i)) && (!within || from < i || last > i || !isOnlyAWord(tokens, i)))
      found.push({ from, to: last + 1, hasFamily: within });
    i = last;
  }
  return found;
}

function kindOf(tokens: readonly Token[], i: number, names: OwnNames): 'given' | 'family' | undefined {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return undefined;
  const key = nameKey(token.key);
  if (names.afterPrefix.has(key) && isAfterPrefix(tokens, i)) return 'family';
  const kind = names.family.has(key) ? 'family' : names.given.has(key) ? 'given' : undefined;
  if (kind === undefined) return undefined;
  return isWord(key) || key.length < 3 ? capitalOnly(token, kind) : kind;
}

/** "O Brien", "Mac Donald". */
function isAfterPrefix(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i - 1]?.kind === 'mark' ? i - 2 : i - 1;
  const prefix = tokens[at];
  return prefix !== undefined && PREFIX.test(prefix.key) && startsUpper(prefix.text);
}

function capitalOnly({ text }: Token, kind: 'given' | 'family'): 'given' | 'family' | undefined {
  return startsUpper(text) ? kind : undefined;
}

/** A word of every message, such as Ward, Hope or Price: it needs a capital. */
function isWord(key: string): boolean {
  return (nameBits(key) & (GIVEN_WORD | FAMILY_WORD)) !== 0 || ordinary.has(key) || never.has(key);
}

/** A family name such as Ward, Hill or English says nothing alone, nor at the start of a sentence; nor does "Holloway Road". */
function isOnlyAWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined) return false;
  const key = nameKey(token.key);
  if (places.has(key) || never.has(key) || isMonth(tokens, i) || isPlaceWordAfter(tokens, i + 1)) return true;
  if (!isWord(key)) return false;
  return before?.sentence !== token.sentence || isCapitalised(before.text);
}

/** "In May", "1 June", "May 2027". */
function isMonth(tokens: readonly Token[], i: number): boolean {
  if (
    !/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
      tokens[i]?.key ?? '',
    )
  )
    return false;
  const beside = [tokens[i - 1], tokens[i + 1]];
  return (
    beside.some((token) => token?.kind === 'number' || /^\d/u.test(token?.text ?? '')) ||
    /^(?:in|of|by|until|till|since|during|early|late|mid|last|next|this|from|before|after)$/u.test(
      tokens[i - 1]?.key ?? '',
    )
  );
}

function endOf(text: string, tokens: readonly Token[], i: number, names: OwnNames): number {
  let last = i;
  for (let j = i + 1; j < i + 8; j += 1) {
    const token = tokens[j];
    const before = tokens[last];
    if (token === undefined || before === undefined) break;
    if (token.kind === 'mark' || (token.text.length === 1 && isCapitalised(token.text))) continue;
    if (kindOf(tokens, j, names) === undefined || !isNear(text, tokens, last, j)) break;
    if (tokens[last + 1]?.text === ',' && kindOf(tokens, last, names) !== 'family') break;
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
    const isPrefix = names.afterPrefix.has(nameKey(at.key)) && isAfterPrefix(tokens, from);
    const isTitle = titles.has(before.key) && isCapitalised(before.text);
    if (
      !((initial && names.family.size > 0) || stop || isTitle || isPrefix) ||
      !(stop || at.text === '.' || isPrefix || joinsName(text, before, at))
    )
      break;
    from -= 1;
  }
  return from;
}
