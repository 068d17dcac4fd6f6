import { sql } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { Agreement } from '../../../domain/people/agreement';
import {
  droppedEntry,
  mergedDetails,
  mergeFault,
  moreCareful,
  overtaken,
  type AgreementAt,
} from '../../../domain/people/merge';
import type { Person } from '../../../domain/people/person';
import type { Access } from '../access';
import { fact } from '../facts';
import { indexMessagesOf } from '../messages/message-index';
import type { PersonAt, Stamp } from '../people-store';
import { ChangedElsewhere } from '../store-errors';
import type { Db } from '../tables';
import { foldFilings } from '../trails/fold-filings';
import { endAgreements } from './agreements';
import { appendFact } from './person-facts';
import { detailsOf, personOrNotThere } from './person-rows';
import { TwoPeople } from './two-people';
import { editPerson } from './write-person';

type Writer = Pick<Access, 'machine' | 'search'>;

/** What belongs to a person. One that is forgotten here makes the merge fail: the dropped row could not go. */
const BELONGINGS = [
  'contact_points',
  'agreements',
  'person_facts',
  'messages',
  'received',
  'mail_replies',
  'filings',
  'record_entries',
];

async function readAt(db: Db, { id, version }: PersonAt): Promise<Person> {
  const person = await personOrNotThere(db, id);
  if (person.version !== version) throw new ChangedElsewhere('this person was changed elsewhere');
  return person;
}

/**
 * One person of two entries. Whose a fact is changes, what it says does not; that the entries were two stays as a
 * fact of its own. Opting out at either of them holds for both (P19), and so does what makes a number unsafe (P33).
 * @throws TwoPeople, ChangedElsewhere, NotThere
 */
export async function mergePeople(
  db: Db,
  writer: Writer,
  keepAt: PersonAt,
  dropAt: PersonAt,
  stamp: Stamp,
): Promise<Person> {
  const keep = await readAt(db, keepAt);
  const drop = await readAt(db, dropAt);
  if (mergeFault(keep, drop) !== undefined) throw new TwoPeople('these are not one person');
  await endOvertaken(db, writer.machine, keep, drop, stamp);
  await moveBelongings(db, keep.id, drop.id);
  await foldEqualPoints(db, writer.machine, keep, drop, stamp);
  await foldFilings(db, writer.machine, keep.id, stamp);
  const merged = { kind: 'merged', ...droppedEntry(drop) } as const;
  await appendFact(db, writer.machine, { personId: keep.id, about: null }, merged, stamp);
  await db.deleteFrom('person_name_parts').where('person_id', '=', drop.id).execute();
  await db.deleteFrom('people').where('id', '=', drop.id).execute();
  const details = mergedDetails(detailsOf(keep), detailsOf(drop));
  const person = await editPerson(db, writer, keep.id, keep.version, details, stamp);
  await indexMessagesOf(db, writer.search, keep.id);
  return person;
}

async function moveBelongings(db: Db, keepId: Id, dropId: Id): Promise<void> {
  // Whoever has the draft open reads it again before writing.
  await db
    .updateTable('messages')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('person_id', '=', dropId)
    .where('status', '=', 'draft')
    .execute();
  for (const table of BELONGINGS) {
    await sql`update ${sql.table(table)} set person_id = ${keepId} where person_id = ${dropId}`.execute(db);
  }
}

/** Agreements with their numbers and addresses, ended ones too. */
async function agreementsAt(db: Db, { id, agreements }: Person): Promise<AgreementAt[]> {
  const points = await db
    .selectFrom('contact_points')
    .select(['id', 'value', 'carer_id'])
    .where('person_id', '=', id)
    .execute();
  return agreements.flatMap((agreement) => {
    const point = points.find((each) => each.id === agreement.contactPointId);
    return point === undefined ? [] : [{ agreement, value: point.value, carers: point.carer_id !== null }];
  });
}

async function endOvertaken(
  db: Db,
  machine: string,
  keep: Person,
  drop: Person,
  stamp: Stamp,
): Promise<void> {
  const kept = await agreementsAt(db, keep);
  const dropped = await agreementsAt(db, drop);
  const ended: Agreement[] = [...overtaken(kept, dropped), ...overtaken(dropped, kept)];
  await endAgreements(db, machine, ended, stamp);
}

/** A number or address that both entries have becomes one, with the agreements, messages and facts of both. */
async function foldEqualPoints(
  db: Db,
  machine: string,
  keep: Person,
  drop: Person,
  stamp: Stamp,
): Promise<void> {
  for (const point of drop.contactPoints) {
    const same = keep.contactPoints.find(
      ({ channel, value, carerId }) =>
        channel === point.channel && value === point.value && carerId === null && point.carerId === null,
    );
    if (same === undefined) continue;
    await db
      .updateTable('agreements')
      .set({ contact_point_id: same.id })
      .where('contact_point_id', '=', point.id)
      .execute();
    await db
      .updateTable('messages')
      .set({ contact_point_id: same.id })
      .where('person_id', '=', keep.id)
      .where('contact_point_id', '=', point.id)
      .execute();
    await db
      .updateTable('person_facts')
      .set({ about: same.id })
      .where('person_id', '=', keep.id)
      .where('about', '=', point.id)
      .execute();
    const end = { ...fact(stamp, machine), contact_point_id: point.id };
    await db.insertInto('contact_point_ends').values(end).execute();
    if (same.safety === point.safety) continue;
    const { safety, safetyNote: note } = moreCareful(same, point);
    await appendFact(
      db,
      machine,
      { personId: keep.id, about: same.id },
      { kind: 'safety', safety, note },
      stamp,
    );
  }
}
