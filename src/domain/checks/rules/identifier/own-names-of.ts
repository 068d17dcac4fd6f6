import type { PersonContext } from '../../context';
import { TITLES } from '../../lexicons/name-words';
import { nameWords, otherForms, wordSet } from './name-key';

/** What this person is called, each word as `nameKey` gives it. */
export interface OwnNames {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  /** What follows a prefix that is written apart: "brien" in "O Brien", "donald" in "Mac Donald". */
  readonly afterPrefix: ReadonlySet<string>;
}

const titles = wordSet(TITLES);

const NOBODY: OwnNames = { given: new Set(), family: new Set(), afterPrefix: new Set() };
/** The same person is asked for with every key that is pressed. */
const known = new WeakMap<PersonContext, OwnNames>();

/** The person's names in every form they are written in: short forms of the first name, Mc and Mac, O'Brien and OBrien. */
export function ownNamesOf(person: PersonContext | null | undefined): OwnNames {
  if (person === null || person === undefined) return NOBODY;
  let names = known.get(person);
  if (names === undefined) {
    names = read(person);
    known.set(person, names);
  }
  return names;
}

function read(person: PersonContext): OwnNames {
  const preferred = nameWords(person.preferredName).filter((word) => !titles.has(word));
  const familyWords = nameWords(person.familyName);
  const family = new Set(familyWords.flatMap(formsOfFamily));
  if (familyWords.length > 1) family.add(familyWords.join(''));
  const givenWords = [...nameWords(person.givenName), ...preferred.filter((word) => !family.has(word))];
  const given = new Set(givenWords.flatMap((word) => [word, ...otherForms(word)]));
  for (const word of family) given.delete(word);
  return { given, family, afterPrefix: new Set(familyWords.flatMap((word) => prefixed(word)?.rest ?? [])) };
}

function prefixed(word: string): { readonly prefix: string; readonly rest: string } | undefined {
  const match = /^(o'|o(?=[bcdfghklmnrst][a-z]{3})|mac|mc|d'|al)([a-z]{3,})$/.exec(word);
  return match === null ? undefined : { prefix: match[1] ?? '', rest: match[2] ?? '' };
}

function formsOfFamily(word: string): string[] {
  const parts = prefixed(word);
  if (parts === undefined) return [word];
  const { prefix, rest } = parts;
  if (prefix.startsWith('m')) return [`mac${rest}`, `mc${rest}`];
  if (prefix.startsWith('o')) return [word, `o'${rest}`, `o${rest}`];
  return [word, `${prefix}${rest}`, `${prefix.replace("'", '')}${rest}`];
}
