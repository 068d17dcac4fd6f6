import type { Id } from '../../../domain/identity';
import type { AgreedQuery } from '../people-store';
import type { Db } from '../tables';

/** Those with an agreement in force to a channel, at a contact point they still have; by family name, then first name. */
export async function agreedTo(db: Db, query: AgreedQuery): Promise<Id[]> {
  const { channel, kinds, writtenToBy, bornFrom, bornUntil, limit } = query;
  if (kinds.length === 0) return [];
  const agreed = db
    .selectFrom('agreements')
    .leftJoin('contact_point_ends as end', 'end.contact_point_id', 'agreements.contact_point_id')
    .select('agreements.person_id')
    .where('agreements.channel', '=', channel)
    .where('agreements.kind', 'in', kinds)
    .where('agreements.ended_at', 'is', null)
    .where('end.id', 'is', null);
  let people = db.selectFrom('people').select('people.id').where('people.id', 'in', agreed);
  if (writtenToBy !== null) {
    const written = db
      .selectFrom('messages')
      .select('messages.person_id')
      .where('messages.service_id', '=', writtenToBy)
      .where('messages.status', '=', 'sent')
      .where('messages.person_id', 'is not', null);
    people = people.where('people.id', 'in', written.$castTo<{ person_id: Id }>());
  }
  if (bornFrom !== null) people = people.where('people.date_of_birth', '>=', bornFrom);
  if (bornUntil !== null) people = people.where('people.date_of_birth', '<=', bornUntil);
  const rows = await people.orderBy('sort_name').orderBy('people.id').limit(limit).execute();
  return rows.map(({ id }) => id);
}
