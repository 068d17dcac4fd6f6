import type { Id } from '../../../domain/identity';
import type { PersonDetails } from '../../../domain/people/person';
import { folded, nameParts } from '../search/folded-words';
import type { Db } from '../tables';

type Names = Pick<PersonDetails, 'givenName' | 'familyName' | 'preferredName'>;

/** Everything a person's names are found by. */
export function partsOfNames({ givenName, familyName, preferredName }: Names): string[] {
  return [...new Set([givenName, familyName, preferredName ?? ''].flatMap(nameParts))];
}

/** What lists of people are ordered by. */
export function sortName({ givenName, familyName }: Names): string {
  return `${folded(familyName)} ${folded(givenName)}`;
}

/** "rx/123 45" → "RX12345": record numbers are told apart by letters and digits alone. */
export function recordKey(recordNumber: string): string {
  return recordNumber.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The end of the range of texts that begin so: no letter comes after it. */
export function afterAll(beginning: string): string {
  return `${beginning}\u{10FFFF}`;
}

/** Writes what a person is found by, in place of what was there. */
export async function writeNameParts(db: Db, personId: Id, names: Names): Promise<void> {
  await db.deleteFrom('person_name_parts').where('person_id', '=', personId).execute();
  const rows = partsOfNames(names).map((part) => ({ person_id: personId, part }));
  if (rows.length > 0) await db.insertInto('person_name_parts').values(rows).execute();
}
