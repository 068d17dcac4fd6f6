import type { Person } from '../people/person';
import { plainName } from '../people/likeness';

type Named = Pick<Person, 'givenName' | 'familyName' | 'dateOfBirth'>;

/**
 * Tells who of a list could be taken for another on it (P26): the same name, or twins, who share family name and
 * birthday. All are shown first; asking is quick for any number.
 */
export class AlikeOnList {
  readonly #seen = new Map<string, number>();

  show(person: Named): void {
    for (const key of keysOf(person)) this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1);
  }

  isAlike(person: Named): boolean {
    return keysOf(person).some((key) => (this.#seen.get(key) ?? 0) > 1);
  }
}

function keysOf({ givenName, familyName, dateOfBirth }: Named): string[] {
  const family = plainName(familyName);
  return [`name ${plainName(givenName)} ${family}`, `twins ${family} ${dateOfBirth}`];
}
