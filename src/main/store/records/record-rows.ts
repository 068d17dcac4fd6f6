import type { Selectable } from 'kysely';
import { fullName } from '../../../domain/people/person';
import type { RecordEntry } from '../../../domain/record/record-entry';
import { moment, momentOrNull } from '../facts';
import type { Db, RecordEntriesTable } from '../tables';

type EntryRow = Selectable<RecordEntriesTable> & { given_name: string; family_name: string };

/** Entries with the name of the person each is about, as it is now. */
export function selectEntries(db: Db) {
  return db
    .selectFrom('record_entries as entry')
    .innerJoin('people', 'people.id', 'entry.person_id')
    .selectAll('entry')
    .select(['people.given_name', 'people.family_name']);
}

/** An entry as the domain names its parts. */
export function entryOf(row: EntryRow): RecordEntry {
  return {
    id: row.id,
    version: row.version,
    messageId: row.message_id,
    personId: row.person_id,
    personName: fullName({ givenName: row.given_name, familyName: row.family_name }),
    channel: row.channel,
    purpose: row.purpose,
    state: row.state,
    sent: moment(row.sent_at, row.sent_offset),
    copied: momentOrNull(row.copied_at, row.copied_offset),
    recorded: momentOrNull(row.recorded_at, row.recorded_offset),
    recordedBy: row.recorded_by,
  };
}
