import type { Selectable } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { PersonFact } from '../../../domain/people/person-fact';
import type { Person } from '../../../domain/people/person';
import { standingFacts } from '../../../domain/people/standing-facts';
import { moment } from '../facts';
import type { ContactPointsTable, Db } from '../tables';
import { agreementOf, selectAgreements } from './agreement-rows';
import { factOf } from './person-facts';
import { personRow } from './person-rows';

/** SQLite takes 32,766 values in a statement; a bigger bite is no quicker. */
const AT_ONCE = 500;
const NAMES_AT_ONCE = 2_000;

/** Whole people, in four reads for every 500: the same as reading each by themselves. */
export async function readPeople(db: Db, ids: readonly Id[]): Promise<Person[]> {
  const people: Person[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    people.push(...(await readSome(db, [...new Set(ids.slice(from, from + AT_ONCE))])));
  }
  return people;
}

/** How people are called, and when they were born: all that tells who is alike. */
export async function readNames(
  db: Db,
  ids: readonly Id[],
): Promise<Array<Pick<Person, 'id' | 'givenName' | 'familyName' | 'dateOfBirth'>>> {
  const people: Array<Pick<Person, 'id' | 'givenName' | 'familyName' | 'dateOfBirth'>> = [];
  for (let from = 0; from < ids.length; from += NAMES_AT_ONCE) {
    const rows = await db
      .selectFrom('people')
      .select(['id', 'given_name as givenName', 'family_name as familyName', 'date_of_birth as dateOfBirth'])
      .where('id', 'in', ids.slice(from, from + NAMES_AT_ONCE))
      .execute();
    people.push(...rows);
  }
  return people;
}

async function readSome(db: Db, ids: readonly Id[]): Promise<Person[]> {
  const rows = await db.selectFrom('people').selectAll().where('id', 'in', ids).execute();
  const facts = await factsByPerson(db, ids);
  const points = await pointsByPerson(db, ids);
  const given = await agreementsByPerson(db, ids);
  return rows.map((row) => {
    const standing = standingFacts(facts.get(row.id) ?? []);
    return {
      ...personRow(row),
      needs: standing.needs,
      capacity: standing.capacity,
      carers: standing.carers,
      contactPoints: (points.get(row.id) ?? []).map(({ id, channel, value, at, offset, carer_id }) => ({
        id,
        channel,
        value,
        added: moment(at, offset),
        carerId: carer_id,
        ...standing.ofPoint(id),
      })),
      agreements: (given.get(row.id) ?? []).map((each) =>
        agreementOf(each, standing.agreementConfirmed(each.id)),
      ),
      askedToStop: standing.askedToStop,
    };
  });
}

async function factsByPerson(db: Db, ids: readonly Id[]): Promise<Map<Id, PersonFact[]>> {
  const rows = await db
    .selectFrom('person_facts')
    .selectAll()
    .where('person_id', 'in', ids)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const facts = rows.map((row) => ({ personId: row.person_id, fact: factOf(row) }));
  return new Map(
    [...Map.groupBy(facts, ({ personId }) => personId)].map(([id, all]) => [id, all.map(({ fact }) => fact)]),
  );
}

async function pointsByPerson(
  db: Db,
  ids: readonly Id[],
): Promise<Map<Id, Array<Selectable<ContactPointsTable>>>> {
  const rows = await db
    .selectFrom('contact_points as point')
    .leftJoin('contact_point_ends as end', 'end.contact_point_id', 'point.id')
    .selectAll('point')
    .where('point.person_id', 'in', ids)
    .where('end.id', 'is', null)
    .orderBy('point.at')
    .orderBy('point.id')
    .execute();
  return Map.groupBy(rows, ({ person_id }) => person_id);
}

async function agreementsByPerson(db: Db, ids: readonly Id[]) {
  const rows = await selectAgreements(db)
    .where('given.person_id', 'in', ids)
    .orderBy('given.at')
    .orderBy('given.id')
    .execute();
  return Map.groupBy(rows, ({ person_id }) => person_id);
}
