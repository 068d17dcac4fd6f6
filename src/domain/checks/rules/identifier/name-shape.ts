import { NEVER_A_NAME, TITLES } from '../../lexicons/name-words';
import { PARTICLES } from '../../lexicons/not-people';
import type { Token } from '../../tokenise';
import { hasLower, startsUpper } from './letters';
import { nameKey, spacedSet, wordSet } from './name-key';

const never = spacedSet(NEVER_A_NAME);
const particles = spacedSet(PARTICLES);
const titles = wordSet(TITLES);
/** Endings of departments, doings and qualities, not of names: "Cardiology", "Catering", "Assessment". */
const NO_NAME =
  /(?:ology|ography|iatry|iatrics|therapy|tions?|sions?|ments?|ness|ities|ity|ics|ings?|ances?|ences?|ables?|ibles?|fully|ously|ships?|hoods?|isms?|ists)$/u;

/** Capital first, the rest small or a second capital: "Margaret", "McAllister", "O'Brien". */
export function hasNameCapital({ text }: Token): boolean {
  return startsUpper(text) && (text.length === 1 || hasLower(text));
}

/** Two letters or more, all capitals: "HOLLOWAY". */
export function isShouted({ text }: Token): boolean {
  return text.length > 1 && startsUpper(text) && !hasLower(text) && !/\d/.test(text);
}

/** A capital letter alone: "M" in "M. Holloway". */
export function isInitial({ kind, text }: Token): boolean {
  return kind === 'word' && text.length === 1 && startsUpper(text);
}

export function isTitle(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && titles.has(token.key);
}

export function isParticle(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && particles.has(token.key);
}

export function isNeverAName(token: Token): boolean {
  return never.has(token.key) || never.has(nameKey(token.key));
}

/** Whether a word nobody knows could be a name where a person is expected. */
export function couldBeName(token: Token): boolean {
  const key = nameKey(token.key);
  return key.length >= 3 && !/\d/.test(key) && !isNeverAName(token) && !NO_NAME.test(key);
}

/** Whether most words of a text are written in capitals: then capitals say nothing. */
export function isMostlyShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 1);
  return words.length > 3 && words.filter(isShouted).length * 2 > words.length;
}
