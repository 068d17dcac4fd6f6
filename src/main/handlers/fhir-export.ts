import type { Person } from '../../domain/people/person';
import { entryBundle } from '../../domain/record/fhir/entry-bundle';
import type { ExportInput } from '../../domain/record/fhir/export-input';
import type { EntrySubject, RecordEntry } from '../../domain/record/record-entry';
import type { Id } from '../../domain/identity';
import { londonDate, type InstantText } from '../../domain/time/moment';
import { exportMeans } from '../fhir/export-means';
import { bundleFaults } from '../fhir/valid-bundle';
import type { Handlers } from '../gate';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';
import { saveForDownload } from '../templates/export-file';
import { entryContent } from './entry-content';

const GONE = 'This entry is no longer here: go back to the list.';
const COPY_FIRST = 'This entry may still change: copy it first, then save it as a file.';
const NOT_VALID =
  'This entry can’t be written as a FHIR file, so none was saved: paste the entry into the record, and tell IT.';
/** What a subject is called in the store. */
function subjectId(about: EntrySubject): Id {
  if ('messageId' in about) return about.messageId;
  if (about.kind === 'received') return about.receivedId;
  return about.kind === 'trail' ? about.filingId : about.agreementId;
}

/** An entry as a file that other systems read: FHIR R4, judged before it is saved. */
export function fhirExportHandlers(surroundings: Surroundings): Pick<Handlers, 'record.exportFhir'> {
  const { store, platform, stamp, now } = surroundings;

  const answeredBy = async ({ about }: RecordEntry): Promise<Id | null> =>
    about.kind === 'sent' ? ((await store.messages.get(about.messageId))?.answersId ?? null) : null;

  const inputOf = async (
    entry: RecordEntry,
    person: Person,
    entered: InstantText,
  ): Promise<ExportInput | undefined> => {
    const enteredBy = (await store.records.copiedBy(entry.id)) ?? (await stamp()).by;
    const content = await entryContent(store, entry, person, enteredBy);
    if (content === undefined) return undefined;
    return {
      entryId: entry.id,
      subjectId: subjectId(entry.about),
      content,
      person,
      services: await store.services.list(),
      answersId: await answeredBy(entry),
      entered,
      enteredBy,
      made: now(),
    };
  };

  return {
    'record.exportFhir': async ({ id }) => {
      const entry = await store.records.get(id);
      const person = entry === undefined ? undefined : await store.people.get(entry.personId);
      if (entry === undefined || person === undefined) throw new Refusal('not-found', GONE);
      if (entry.copied === null) throw new Refusal('stopped', COPY_FIRST);
      const input = await inputOf(entry, person, entry.copied.at);
      if (input === undefined) throw new Refusal('not-found', GONE);
      const bundle = entryBundle(input, exportMeans(id));
      const faults = await bundleFaults(bundle);
      if (faults.length > 0) {
        for (const { where, what } of faults.slice(0, 5)) platform.log(`FHIR not valid: ${where}, ${what}`);
        throw new Refusal('internal', NOT_VALID);
      }
      const by = await stamp();
      // Written down first: a file that holds an entry is never there without its line in the audit.
      await store.audit.append({ what: 'record.exported', about: id, detail: 'FHIR R4' }, by);
      // Nobody's name: a file in the folder for downloads is seen by whoever looks there.
      const wanted = `Record entry ${londonDate(now())} FHIR.json`;
      return { name: await saveForDownload(platform, wanted, `${JSON.stringify(bundle, null, 2)}\n`) };
    },
  };
}
