import { z } from 'zod';
import { nationalNumber } from '../../checks/rules/identifier/written-phone';
import { nhsNumberDigits } from '../../people/nhs-number';

/** One of those whose details belong in the record: the person, a carer, somebody of the care team. */
export const knownPersonSchema = z.object({
  /** Every name they go by: full, preferred. */
  names: z.array(z.string()).default([]),
  emails: z.array(z.string()).default([]),
  phones: z.array(z.string()).default([]),
  nhsNumbers: z.array(z.string()).default([]),
  /** With the postcode, as they are written. */
  addresses: z.array(z.string()).default([]),
  /** ISO. Where anybody's is given, other people's are looked for too. */
  birthDays: z.array(z.iso.date()).optional(),
});
export type KnownPerson = z.output<typeof knownPersonSchema>;

/** Their details in the form they are compared by. */
export interface KnownDetails {
  /** The words of each name, in small letters. */
  readonly names: readonly ReadonlySet<string>[];
  readonly emails: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly nhsNumbers: ReadonlySet<string>;
  readonly addresses: readonly string[];
  /** ISO; undefined where nobody's is known, so that nobody's is told from another's. */
  readonly birthDays: ReadonlySet<string> | undefined;
}

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|lord|rev|sister|nurse)$/u;

/** The words of a name without its title: "Mrs O’Neill" is "o'neill". */
export function nameWords(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll(/\([^)]*\)/gu, ' ')
      .match(/\p{L}[\p{L}\p{M}'-]*/gu) ?? [];
  return words.map((word) => word.replace(/'s?$/u, '')).filter((word) => word !== '' && !TITLES.test(word));
}

/** Letters and digits alone, so that "12, High St." is "12 high st". */
export function addressKey(address: string): string {
  return (address.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

export function knownDetails(people: readonly KnownPerson[]): KnownDetails {
  return {
    names: people.flatMap(({ names }) => [new Set(names.flatMap(nameWords))]).filter(({ size }) => size > 0),
    emails: new Set(people.flatMap(({ emails }) => emails.map((email) => email.trim().toLowerCase()))),
    phones: new Set(people.flatMap(({ phones }) => phones.map(nationalNumber))),
    nhsNumbers: new Set(people.flatMap(({ nhsNumbers }) => nhsNumbers.map(nhsNumberDigits))),
    addresses: people.flatMap(({ addresses }) => addresses.map(addressKey)).filter((key) => key !== ''),
    birthDays: people.some(({ birthDays }) => birthDays !== undefined)
      ? new Set(people.flatMap(({ birthDays = [] }) => birthDays))
      : undefined,
  };
}

/** Whether every word of a name is one known person's: "Mrs Holloway" of Margaret Holloway, not "Tom Holloway". */
export function isKnownName(name: string, { names }: KnownDetails): boolean {
  const words = nameWords(name);
  return (
    words.length > 0 &&
    names.some((known) => words.every((word) => known.has(word) || isInitialOf(word, known)))
  );
}

function isInitialOf(word: string, known: ReadonlySet<string>): boolean {
  return word.length === 1 && [...known].some((each) => each.startsWith(word));
}
