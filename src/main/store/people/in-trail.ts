import { sql } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { HeldPoint } from '../../../domain/trails/right-record/namesakes';
import type { PersonRow, TrailClues } from '../people-store';
import { foldedWords } from '../search/folded-words';
import type { Db } from '../tables';
import { personRow } from './person-rows';

/** A clue that more people than these have tells nothing of whose the trail is. */
const MOST = 300;

/** The people any of a trail's clues may point at, in no order: who of them it is is decided by what stands there. */
export async function peopleInTrail(db: Db, clues: TrailClues): Promise<PersonRow[]> {
  const ids = new Set<Id>();
  for (const { personId } of await pointsWith(db, clues.points)) ids.add(personId);
  if (clues.nhsNumbers.length > 0) {
    const rows = db.selectFrom('people').select('id').where('nhs_number', 'in', clues.nhsNumbers);
    for (const { id } of await rows.execute()) ids.add(id);
  }
  if (clues.birthDays.length > 0) {
    const rows = db.selectFrom('people').select('id').where('date_of_birth', 'in', clues.birthDays);
    for (const { id } of await rows.limit(MOST).execute()) ids.add(id);
  }
  for (const id of await namedBy(db, clues.nameWords)) ids.add(id);
  return rowsOf(db, [...ids]);
}

/** Others who could be taken for these: born on one day, or with the given or preferred and the family name of one of them. */
export async function peopleLike(
  db: Db,
  people: readonly Pick<PersonRow, 'givenName' | 'familyName' | 'preferredName' | 'dateOfBirth'>[],
): Promise<PersonRow[]> {
  if (people.length === 0) return [];
  const ids = new Set<Id>();
  const days = [...new Set(people.map(({ dateOfBirth }) => dateOfBirth))];
  const born = db.selectFrom('people').select('id').where('date_of_birth', 'in', days);
  for (const { id } of await born.limit(MOST).execute()) ids.add(id);
  const names = people.flatMap(({ givenName, preferredName, familyName }) =>
    [givenName, preferredName ?? '']
      .map((given) => ({ given: foldedWords(given)[0] ?? '', family: lastPart(familyName) }))
      .filter(({ given, family }) => given !== '' && family !== ''),
  );
  const [first, ...others] = names.map((name) => withNames(db, name));
  if (first !== undefined) {
    // One after the other, each out of the index: of an "or" over them all none could be used.
    const named = others.reduce((all, each) => all.union(each), first);
    for (const { id } of await named.limit(MOST).execute()) ids.add(id);
  }
  return rowsOf(db, [...ids]);
}

/** "van der Berg" is found by "berg", "O’Brien-Smith" as a whole. */
function lastPart(familyName: string): string {
  return foldedWords((familyName.trim().split(/\s+/u).at(-1) ?? '').replaceAll('-', '')).join('');
}

/** Ids of those who have both parts in their names. */
function withNames(db: Db, { given, family }: { readonly given: string; readonly family: string }) {
  return db
    .selectFrom('person_name_parts as one')
    .innerJoin('person_name_parts as other', 'other.person_id', 'one.person_id')
    .select('one.person_id as id')
    .where('one.part', '=', given)
    .where('other.part', '=', family);
}

/** Who has one of these addresses and numbers now, as their own or as a carer's: compared in small letters. */
export async function pointsWith(db: Db, values: readonly string[]): Promise<HeldPoint[]> {
  if (values.length === 0) return [];
  const small = [...new Set(values.map((value) => value.toLowerCase()))];
  return db
    .selectFrom('contact_points as point')
    .leftJoin('contact_point_ends as end', 'end.contact_point_id', 'point.id')
    .select(['point.person_id as personId', 'point.value'])
    .where(sql<string>`lower(point.value)`, 'in', small)
    .where('end.id', 'is', null)
    .limit(MOST)
    .execute();
}

/** Those of whose names two parts or more are among the words: a given and a family name. */
async function namedBy(db: Db, words: readonly string[]): Promise<Id[]> {
  const parts = [...new Set(words.map((word) => foldedWords(word).join('')))].filter((part) => part.length > 1); // prettier-ignore
  if (parts.length < 2) return [];
  const rows = await db
    .selectFrom('person_name_parts')
    .select('person_id')
    .where('part', 'in', parts)
    .groupBy('person_id')
    .having((eb) => eb.fn.countAll<number>(), '>=', 2)
    .orderBy('person_id', 'desc')
    .limit(MOST * 4)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

async function rowsOf(db: Db, ids: readonly Id[]): Promise<PersonRow[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('people').selectAll().where('id', 'in', ids).execute();
  return rows.map(personRow);
}
