import { plainName } from '../../people/likeness';
import type { Person } from '../../people/person';
import type { Evidence } from './evidence';

/** What tells people apart, or does not. */
export type Told = Pick<
  Person,
  'id' | 'givenName' | 'familyName' | 'preferredName' | 'dateOfBirth' | 'postcode' | 'address'
>;

/** A contact point of somebody here. */
export interface HeldPoint {
  readonly personId: string;
  readonly value: string;
}

/** Everybody here whom the candidates could be taken for, and whoever else has their addresses and numbers. */
export interface OthersHere {
  readonly people: readonly Told[];
  readonly points: readonly HeldPoint[];
}

/** Those of the others who could be taken for this person (P26). */
export interface Namesakes {
  readonly sameName: boolean;
  /** Twins: born on one day, with one family name or one address. */
  readonly sameBirth: boolean;
  /** Addresses and numbers, in small letters, that somebody else here has too. */
  readonly sharedPoints: ReadonlySet<string>;
}

export function namesakesOf(
  person: Told & Pick<Person, 'contactPoints'>,
  { people, points }: OthersHere,
): Namesakes {
  const others = people.filter(({ id }) => id !== person.id);
  const own = new Set(
    person.contactPoints.filter(({ carerId }) => carerId === null).map(({ value }) => value.toLowerCase()),
  );
  const names = new Set(wholeNames(person));
  return {
    sameName: others.some((other) => wholeNames(other).some((name) => names.has(name))),
    sameBirth: others.some((other) => isTwin(person, other)),
    sharedPoints: new Set(
      points
        .filter(({ personId }) => personId !== person.id)
        .map(({ value }) => value.toLowerCase())
        .filter((value) => own.has(value)),
    ),
  };
}

/** Whether anybody could be taken for them in this trail: then the NHS number alone decides. An address that two people have tells only where it stands there. */
export function hasNamesake(
  { sameName, sameBirth, sharedPoints }: Namesakes,
  pointsThere: Pick<Evidence, 'addresses' | 'mobiles'>,
): boolean {
  if (sameName || sameBirth) return true;
  return [...sharedPoints].some(
    (value) => pointsThere.addresses.has(value) || pointsThere.mobiles.has(value),
  );
}

function wholeNames({
  givenName,
  preferredName,
  familyName,
}: Pick<Person, 'givenName' | 'preferredName' | 'familyName'>): string[] {
  const given = preferredName === null ? [givenName] : [givenName, preferredName];
  return given.map((name) => `${plainName(name)} ${plainName(familyName)}`);
}

function isTwin(a: Told, b: Told): boolean {
  if (a.dateOfBirth !== b.dateOfBirth) return false;
  if (plainName(a.familyName) === plainName(b.familyName)) return true;
  return isOne(a.postcode, b.postcode) || isOne(a.address, b.address);
}

function isOne(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && plainAddress(a) !== '' && plainAddress(a) === plainAddress(b);
}

function plainAddress(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
