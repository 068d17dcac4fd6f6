import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Id } from '../../../domain/identity';
import { nhsNumberDigits } from '../../../domain/people/nhs-number';
import type { PersonRow } from '../people-store';
import { nameBeginnings } from '../search/folded-words';
import type { Db, Tables } from '../tables';
import { afterAll, recordKey } from './name-index';
import { personRow } from './person-rows';

type People = ExpressionBuilder<Tables, 'people'>;

/** More words than these narrow nothing. */
const MOST_WORDS = 6;

/** Those with a part of a name that begins so. */
const beginsWith = (eb: People, beginning: string) =>
  eb(
    'people.id',
    'in',
    eb
      .selectFrom('person_name_parts')
      .select('person_id')
      .where('part', '>=', beginning)
      .where('part', '<', afterAll(beginning)),
  );

const hasNumber = (eb: People, digits: string, key: string) =>
  eb.or([
    eb('people.nhs_number', '=', digits),
    eb.and([eb('people.record_key', '>=', key), eb('people.record_key', '<', afterAll(key))]),
  ]);

async function byName(db: Db, query: string, limit: number): Promise<PersonRow[]> {
  const words = nameBeginnings(query).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const rows = await db
    .selectFrom('people')
    .selectAll('people')
    .where((eb) => eb.and(words.map((word) => beginsWith(eb, word))))
    .orderBy(
      (eb) =>
        eb
          .selectFrom('person_name_parts')
          .select((inner) => inner.fn.countAll().as('whole'))
          .whereRef('person_name_parts.person_id', '=', 'people.id')
          .where('part', 'in', words),
      'desc',
    )
    .orderBy('sort_name')
    .orderBy('date_of_birth')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(personRow);
}

async function byNumber(db: Db, query: string, limit: number): Promise<PersonRow[]> {
  const digits = nhsNumberDigits(query);
  const key = recordKey(query);
  if (key === '') return [];
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .where((eb) => hasNumber(eb, digits, key))
    .orderBy('record_key')
    .orderBy('id')
    .limit(limit)
    .execute();
  const found = rows.map(personRow);
  return [
    ...found.filter(({ nhsNumber }) => nhsNumber === digits),
    ...found.filter(({ nhsNumber }) => nhsNumber !== digits),
  ];
}

/** People by the start of any parts of their names, whole NHS number or start of record number. */
export async function findPeople(db: Db, query: string, limit: number): Promise<PersonRow[]> {
  const numbered = await byNumber(db, query, limit);
  const named = await byName(db, query, limit);
  const first = /\p{N}/u.test(query) ? [...numbered, ...named] : [...named, ...numbered];
  return [...new Map(first.map((row) => [row.id, row])).values()].slice(0, limit);
}

/** Whom a query is for: everybody, some by their ids, or so many that a condition tells them better. */
export type Sought =
  | { readonly who: 'everybody' }
  | { readonly who: 'some'; readonly ids: readonly Id[] }
  | { readonly who: 'many'; readonly isSought: (eb: People) => Expression<SqlBool> };

/** Those whom `findPeople` would find, in no order; ids where there are at most `most` of them. */
export async function soughtPeople(db: Db, query: string, most: number): Promise<Sought> {
  if (query.trim() === '') return { who: 'everybody' };
  const words = nameBeginnings(query).slice(0, MOST_WORDS);
  const key = recordKey(query);
  const conditions: Array<(eb: People) => Expression<SqlBool>> = [];
  if (words.length > 0) conditions.push((eb) => eb.and(words.map((word) => beginsWith(eb, word))));
  if (key !== '') conditions.push((eb) => hasNumber(eb, nhsNumberDigits(query), key));
  const ids = new Set<Id>();
  // One at a time: of an "or" over both no index could be used.
  for (const condition of conditions) {
    const found = db
      .selectFrom('people')
      .select('people.id')
      .where(condition)
      .limit(most + 1);
    for (const { id } of await found.execute()) ids.add(id);
  }
  if (ids.size <= most) return { who: 'some', ids: [...ids] };
  return { who: 'many', isSought: (eb) => eb.or(conditions.map((condition) => condition(eb))) };
}
