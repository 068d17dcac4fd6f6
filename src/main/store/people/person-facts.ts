import type { Selectable } from 'kysely';
import type { Id } from '../../../domain/identity';
import { factContentSchema, type FactContent, type PersonFact } from '../../../domain/people/person-fact';
import { fact, moment } from '../facts';
import type { Stamp } from '../people-store';
import type { Db, PersonFactsTable } from '../tables';

/** A fact as the domain names its parts. */
export function factOf(row: Selectable<PersonFactsTable>): PersonFact {
  const { id, about, by, at, offset, kind, content } = row;
  const kept: unknown = JSON.parse(content);
  return {
    id,
    about,
    by,
    when: moment(at, offset),
    content: factContentSchema.parse({ ...Object(kept), kind }),
  };
}

/** All facts of a person, oldest first. */
export async function factsOf(db: Db, personId: Id): Promise<PersonFact[]> {
  const rows = await db
    .selectFrom('person_facts')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(factOf);
}

/** What a fact is written for: whose it is and what it is about. */
export interface FactPlace {
  readonly personId: Id;
  readonly about: Id | null;
}

/** Appends a fact. @returns its id */
export async function appendFact(
  db: Db,
  machine: string,
  { personId, about }: FactPlace,
  { kind, ...content }: FactContent,
  stamp: Stamp,
): Promise<Id> {
  const columns = fact(stamp, machine);
  await db
    .insertInto('person_facts')
    .values({ ...columns, person_id: personId, about, kind, content: JSON.stringify(content) })
    .execute();
  return columns.id;
}
