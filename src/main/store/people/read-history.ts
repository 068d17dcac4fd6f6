import { z } from 'zod';
import type { Id } from '../../../domain/identity';
import type {
  KeptAgreement,
  KeptDetails,
  KeptPoint,
  PersonHistory,
} from '../../../domain/people/history/person-history';
import type { PersonDetails } from '../../../domain/people/person';
import { isOf } from '../../../domain/people/person-fact';
import { moment } from '../facts';
import type { Db } from '../tables';
import { agreementOf, selectAgreements } from './agreement-rows';
import { factsOf } from './person-facts';
import { personOrNotThere } from './person-rows';

/** Details as they were written, whatever is asked of new ones since. */
const keptDetails = z.object({
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string().nullable(),
  dateOfBirth: z.string(),
  nhsNumber: z.string().nullable(),
  recordNumber: z.string().nullable(),
  postcode: z.string().nullable(),
  address: z.string().nullable(),
  preference: z.enum(['sms', 'email', 'phone', 'letter', 'unknown']),
}) satisfies z.ZodType<PersonDetails>;

async function detailsKept(db: Db, ids: readonly Id[]): Promise<KeptDetails[]> {
  const rows = await db.selectFrom('details_history').selectAll().where('about', 'in', ids).execute();
  return rows.map(({ id, about, version, details, by, at, offset }) => ({
    id,
    about,
    version,
    details: keptDetails.parse(JSON.parse(details)),
    by,
    when: moment(at, offset),
  }));
}

interface EndColumns {
  readonly end_id: Id | null;
  readonly end_by: string | null;
  readonly end_at: string | null;
  readonly end_offset: number | null;
}

function ended({ end_id: id, end_by: by, end_at: at, end_offset: offset }: EndColumns): KeptPoint['ended'] {
  if (id === null || by === null || at === null || offset === null) return null;
  return { id, by, when: moment(at, offset) };
}

async function pointsKept(db: Db, personId: Id): Promise<KeptPoint[]> {
  const rows = await db
    .selectFrom('contact_points as point')
    .leftJoin('contact_point_ends as end', 'end.contact_point_id', 'point.id')
    .selectAll('point')
    .select(['end.id as end_id', 'end.by as end_by', 'end.at as end_at', 'end.offset as end_offset'])
    .where('point.person_id', '=', personId)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    by: row.by,
    when: moment(row.at, row.offset),
    channel: row.channel,
    value: row.value,
    carerId: row.carer_id,
    ended: ended(row),
  }));
}

async function agreementsKept(db: Db, personId: Id): Promise<KeptAgreement[]> {
  const rows = await selectAgreements(db)
    .select('withdrawal.id as withdrawal_id')
    .where('given.person_id', '=', personId)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    by: row.by,
    when: moment(row.at, row.offset),
    agreement: agreementOf(row, null),
    ended: ended({
      end_id: row.withdrawal_id,
      end_by: row.withdrawn_by,
      end_at: row.withdrawn_at,
      end_offset: row.withdrawn_offset,
    }),
  }));
}

/** All that was ever written down about a person, and about entries that were merged into theirs. @throws NotThere */
export async function readHistory(db: Db, personId: Id): Promise<PersonHistory> {
  await personOrNotThere(db, personId);
  const facts = await factsOf(db, personId);
  const merged = facts.filter((fact) => isOf(fact, 'merged')).map(({ content }) => content.from);
  return {
    personId,
    details: await detailsKept(db, [personId, ...merged]),
    points: await pointsKept(db, personId),
    agreements: await agreementsKept(db, personId),
    facts,
  };
}
