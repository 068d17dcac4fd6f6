import { sql } from 'kysely';
import type { PersonDetails } from '../../../domain/people/person';
import type { PersonRow } from '../people-store';
import { folded } from '../search/folded-words';
import type { Db } from '../tables';
import { afterAll } from './name-index';
import { personRow } from './person-rows';

/** Ids of those who have a part of a name that begins so, and another that begins so. */
function beginAlike(db: Db, one: string, other: string) {
  return db
    .selectFrom('person_name_parts as one')
    .innerJoin('person_name_parts as other', 'other.person_id', 'one.person_id')
    .select('one.person_id as id')
    .where('one.part', '>=', one)
    .where('one.part', '<', afterAll(one))
    .where('other.part', '>=', other)
    .where('other.part', '<', afterAll(other));
}

/** Ids of those who have this part, and another that differs by its first letter: exchanged, left out or put in. */
function slippedAtFirstLetter(db: Db, same: string, slipped: string) {
  const rest = sql<string>`substr(slipped.part, 2)`;
  return db
    .selectFrom('person_name_parts as same')
    .innerJoin('person_name_parts as slipped', 'slipped.person_id', 'same.person_id')
    .select('same.person_id as id')
    .where('same.part', '=', same)
    .where((eb) =>
      eb.or([
        eb(rest, '=', slipped.slice(1)),
        eb(rest, '=', slipped),
        eb('slipped.part', '=', slipped.slice(1)),
      ]),
    );
}

/** People worth comparing with someone: the same birthday, or names that begin or end alike, in any order. */
export async function alikeCandidates(
  db: Db,
  { givenName, familyName, dateOfBirth }: Pick<PersonDetails, 'givenName' | 'familyName' | 'dateOfBirth'>,
): Promise<PersonRow[]> {
  const given = folded(givenName).trim();
  const family = folded(familyName).trim();
  const born = db.selectFrom('people').select('people.id').where('date_of_birth', '=', dateOfBirth);
  const alike =
    given === '' || family === ''
      ? born
      : born
          .union(beginAlike(db, family.slice(0, 2), given.slice(0, 1)))
          .union(beginAlike(db, given.slice(0, 2), family.slice(0, 1)))
          .union(slippedAtFirstLetter(db, given, family))
          .union(slippedAtFirstLetter(db, family, given));
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .where('id', 'in', alike)
    .orderBy('sort_name')
    .orderBy('id')
    .execute();
  return rows.map(personRow);
}
