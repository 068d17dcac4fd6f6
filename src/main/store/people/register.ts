import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { z } from 'zod';
import type { RegisterLine } from '../../../contract/people';
import { fullName } from '../../../domain/people/person';
import type { InstantText } from '../../../domain/time/moment';
import { momentOrNull } from '../facts';
import type { RegisterQuery } from '../people-store';
import { NotThere } from '../store-errors';
import type { AgreementsTable, Db, Tables } from '../tables';
import { agreementOf } from './agreement-rows';
import { soughtPeople, type Sought } from './find-people';

const namedCarer = z.object({ name: z.string() });

type Given = ExpressionBuilder<Tables & { given: AgreementsTable }, 'given'>;

/** What each list is ordered by: there is an index for each of them. */
const ORDER = {
  'in-force': 'at',
  'to-confirm': 'said_at',
  withdrawn: 'ended_at',
  all: 'at',
} as const satisfies Record<RegisterQuery['show'], keyof AgreementsTable>;

/** Which agreements each list shows. */
const SHOWN: Record<
  RegisterQuery['show'],
  (eb: Given, saidBefore: InstantText) => Array<Expression<SqlBool>>
> = {
  'in-force': (eb) => [eb('given.ended_at', 'is', null)],
  'to-confirm': (eb, saidBefore) => [eb('given.ended_at', 'is', null), eb('given.said_at', '<', saidBefore)],
  withdrawn: (eb) => [eb('given.ended_at', 'is not', null)],
  all: () => [],
};

/** Where the page before ended. @throws NotThere when that line is in the list no more */
async function placeOf(db: Db, { show, after }: RegisterQuery): Promise<[string, string] | undefined> {
  if (after === null) return undefined;
  const row = await db.selectFrom('agreements').selectAll().where('id', '=', after).executeTakeFirst();
  const place = row?.[ORDER[show]] ?? null;
  if (place === null) throw new NotThere('there is no such line in this list');
  return [place, after];
}

/** Up to so many people are looked up by themselves; of more than these a page is full soon, newest first. */
const FEW = 2_000;

/**
 * The agreements the lines are made of. Those of a few people are looked up by person before anything else: left to
 * itself the database would walk through everybody's, newest first, until a page is full.
 */
function givenBy(db: Db, sought: Sought) {
  return db.with(
    (cte) => (sought.who === 'some' ? cte('given').materialized() : cte('given').notMaterialized()),
    (inner) => {
      const all = inner.selectFrom('agreements').selectAll();
      return sought.who === 'some' ? all.where('person_id', 'in', sought.ids) : all;
    },
  );
}

/** Agreements of all people with their names, newest first. @throws NotThere for a line that is gone */
export async function readRegister(db: Db, query: RegisterQuery): Promise<RegisterLine[]> {
  const order = `given.${ORDER[query.show]}` as const;
  const place = await placeOf(db, query);
  const sought = await soughtPeople(db, query.words, FEW);
  if (sought.who === 'some' && sought.ids.length === 0) return [];
  let lines = givenBy(db, sought)
    .selectFrom('given')
    .leftJoin('agreement_withdrawals as withdrawal', 'withdrawal.agreement_id', 'given.id')
    .innerJoin('people', 'people.id', 'given.person_id')
    .innerJoin('contact_points as point', 'point.id', 'given.contact_point_id')
    .leftJoin('person_facts as carer', 'carer.id', 'point.carer_id')
    .selectAll('given')
    .select(['withdrawal.at as withdrawn_at', 'withdrawal.offset as withdrawn_offset'])
    .select('withdrawal.by as withdrawn_by')
    .select(['people.given_name', 'people.family_name', 'carer.content as carer_content'])
    .where((eb) => eb.and(SHOWN[query.show](eb, query.saidBefore)));
  if (place !== undefined) {
    lines = lines.where((eb) => eb(eb.refTuple(order, 'given.id'), '<', eb.tuple(...place)));
  }
  if (sought.who === 'many') lines = lines.where(sought.isSought);
  const rows = await lines.orderBy(order, 'desc').orderBy('given.id', 'desc').limit(query.limit).execute();
  return rows.map((row) => {
    const { id, channel, kind, form, source, recorded, confirmed } = agreementOf(row, null);
    return {
      personId: row.person_id,
      personName: fullName({ givenName: row.given_name, familyName: row.family_name }),
      agreementId: id,
      channel,
      kind,
      form,
      source,
      recorded,
      confirmed,
      withdrawn: momentOrNull(row.withdrawn_at, row.withdrawn_offset),
      carerName: row.carer_content === null ? null : namedCarer.parse(JSON.parse(row.carer_content)).name,
    };
  });
}
