import type { ExpressionBuilder } from 'kysely';
import { z } from 'zod';
import type { RegisterLine } from '../../../contract/people';
import { fullName } from '../../../domain/people/person';
import { momentOrNull } from '../facts';
import type { RegisterQuery } from '../people-store';
import { NotThere } from '../store-errors';
import type { AgreementsTable, Db, Tables } from '../tables';
import { agreementOf, selectAgreements } from './agreement-rows';
import { soughtPeople } from './find-people';

const namedCarer = z.object({ name: z.string() });

type Given = ExpressionBuilder<Tables & { given: AgreementsTable }, 'given'>;

/** What each list is ordered by: there is an index for each of them. */
const ORDER = {
  'in-force': 'at',
  'to-confirm': 'said_at',
  withdrawn: 'ended_at',
  all: 'at',
} as const satisfies Record<RegisterQuery['show'], keyof AgreementsTable>;

function shown(eb: Given, { show, saidBefore }: RegisterQuery) {
  switch (show) {
    case 'in-force':
      return [eb('given.ended_at', 'is', null)];
    case 'to-confirm':
      return [eb('given.ended_at', 'is', null), eb('given.said_at', '<', saidBefore)];
    case 'withdrawn':
      return [eb('given.ended_at', 'is not', null)];
    case 'all':
      return [];
  }
}

/** Where the page before ended. @throws NotThere when that line is in the list no more */
async function placeOf(db: Db, { show, after }: RegisterQuery): Promise<[string, string] | undefined> {
  if (after === null) return undefined;
  const row = await db.selectFrom('agreements').selectAll().where('id', '=', after).executeTakeFirst();
  const place = row?.[ORDER[show]] ?? null;
  if (place === null) throw new NotThere('there is no such line in this list');
  return [place, after];
}

/** Agreements of all people with their names, newest first. @throws NotThere for a line that is gone */
export async function readRegister(db: Db, query: RegisterQuery): Promise<RegisterLine[]> {
  const order = `given.${ORDER[query.show]}` as const;
  const place = await placeOf(db, query);
  const sought = soughtPeople(query.words);
  if (sought === 'nobody') return [];
  let lines = selectAgreements(db)
    .innerJoin('people', 'people.id', 'given.person_id')
    .innerJoin('contact_points as point', 'point.id', 'given.contact_point_id')
    .leftJoin('person_facts as carer', 'carer.id', 'point.carer_id')
    .select(['people.given_name', 'people.family_name', 'carer.content as carer_content'])
    .where((eb) => eb.and(shown(eb, query)));
  if (place !== undefined) {
    lines = lines.where((eb) => eb(eb.refTuple(order, 'given.id'), '<', eb.tuple(...place)));
  }
  if (sought !== 'everybody') {
    lines = lines.where('given.person_id', 'in', (eb) => eb.selectFrom('people').select('people.id').where(sought));
  }
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
