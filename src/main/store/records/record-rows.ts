import type { Selectable } from 'kysely';
import type { Id } from '../../../domain/identity';
import { fullName } from '../../../domain/people/person';
import type { EntrySubject, RecordEntry } from '../../../domain/record/record-entry';
import { moment, momentOrNull } from '../facts';
import type { Db, RecordEntriesTable } from '../tables';
import { withdrawnEntries } from './withdraw-entry';

type EntryRow = Selectable<RecordEntriesTable> & { given_name: string; family_name: string };

/** Entries with the name of the person each is about, as it is now; what was withdrawn is none any more. */
export function selectEntries(db: Db) {
  return db
    .selectFrom('record_entries as entry')
    .innerJoin('people', 'people.id', 'entry.person_id')
    .where('entry.id', 'not in', withdrawnEntries(db))
    .selectAll('entry')
    .select(['people.given_name', 'people.family_name']);
}

/** The columns that say what an entry is about. */
export function subjectColumns(
  about: EntrySubject,
): Pick<RecordEntriesTable, 'about_kind' | 'about_id' | 'change'> {
  if ('messageId' in about) return { about_kind: about.kind, about_id: about.messageId, change: null };
  if (about.kind === 'received') return { about_kind: 'received', about_id: about.receivedId, change: null };
  if (about.kind === 'trail') return { about_kind: 'trail', about_id: about.filingId, change: null };
  return { about_kind: 'agreement', about_id: about.agreementId, change: about.change };
}

function subjectOf(row: Selectable<RecordEntriesTable>): EntrySubject {
  const id: Id = row.about_id;
  const kind = row.about_kind;
  if (kind === 'received') return { kind, receivedId: id };
  if (kind === 'trail') return { kind, filingId: id };
  if (kind === 'agreement') return { kind, agreementId: id, change: row.change ?? 'recorded' };
  return { kind, messageId: id };
}

/** An entry as the domain names its parts. */
export function entryOf(row: EntryRow): RecordEntry {
  return {
    id: row.id,
    version: row.version,
    about: subjectOf(row),
    personId: row.person_id,
    personName: fullName({ givenName: row.given_name, familyName: row.family_name }),
    channel: row.channel,
    purpose: row.purpose,
    state: row.state,
    happened: moment(row.happened_at, row.happened_offset),
    copied: momentOrNull(row.copied_at, row.copied_offset),
    recorded: momentOrNull(row.recorded_at, row.recorded_offset),
    recordedBy: row.recorded_by,
  };
}
