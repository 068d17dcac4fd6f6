import type { Id } from '../../../domain/identity';
import type { EntrySubject, RecordEntry } from '../../../domain/record/record-entry';
import { moment, newId } from '../facts';
import { readMessage } from '../messages/message-rows';
import type { Stamp } from '../people-store';
import type { NewEntry } from '../record-store';
import { NotThere } from '../store-errors';
import type { Db } from '../tables';
import { keepStep } from './record-steps';
import { entryOf, selectEntries, subjectColumns } from './record-rows';

const TABLES = {
  sent: 'messages',
  'not-delivered': 'messages',
  transfer: 'messages',
  received: 'received',
  trail: 'filings',
  agreement: 'agreements',
} as const;

function subjectId(about: EntrySubject): Id {
  return subjectColumns(about).about_id;
}

/** @throws NotThere when what the entry is about is not there, or not this person's */
async function assertTheirs(db: Db, about: EntrySubject, personId: Id): Promise<void> {
  const there = await db
    .selectFrom(TABLES[about.kind])
    .select('id')
    .where('id', '=', subjectId(about))
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (there === undefined) throw new NotThere('there is nothing to record of that name');
}

async function entryAbout(db: Db, { about, happened }: NewEntry): Promise<RecordEntry | undefined> {
  const { about_kind, about_id, change } = subjectColumns(about);
  const ofThis = selectEntries(db)
    .where('entry.about_kind', '=', about_kind)
    .where('entry.about_id', '=', about_id);
  const same =
    change === null
      ? ofThis.where('entry.change', 'is', null)
      : ofThis.where('entry.change', '=', change).where('entry.happened_at', '=', happened.at);
  const row = await same.executeTakeFirst();
  return row === undefined ? undefined : entryOf(row);
}

/** Appends an entry that is owed (P5, P19); owing the same thing twice gives the same one. @throws NotThere */
export async function oweEntry(db: Db, machine: string, entry: NewEntry, stamp: Stamp): Promise<RecordEntry> {
  const there = await entryAbout(db, entry);
  if (there !== undefined) return there;
  const { about, personId, channel, purpose, happened } = entry;
  await assertTheirs(db, about, personId);
  const row = await db
    .insertInto('record_entries')
    .values({
      ...subjectColumns(about),
      id: newId(),
      version: 1,
      state: 'to-record',
      person_id: personId,
      channel,
      purpose: purpose ?? null,
      happened_at: happened.at,
      happened_offset: happened.offset,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await keepStep(db, machine, { entry_id: row.id, version: 1, state: 'to-record' }, stamp);
  return entryOf(await selectEntries(db).where('entry.id', '=', row.id).executeTakeFirstOrThrow());
}

/** The entry owed for a sent message (P5). @throws NotThere when there is no such message, or it was not sent */
export async function openEntry(db: Db, machine: string, messageId: Id, stamp: Stamp): Promise<RecordEntry> {
  const message = await readMessage(db, messageId);
  if (message === undefined) throw new NotThere('there is no such message');
  const { person_id: personId, purpose, channel, sent_at, sent_offset } = message;
  if (personId === null || purpose === null || sent_at === null || sent_offset === null) {
    throw new NotThere('this message was not sent');
  }
  const about = { kind: 'sent', messageId } as const;
  const happened = moment(sent_at, sent_offset);
  return oweEntry(db, machine, { about, personId, channel, purpose, happened }, stamp);
}
