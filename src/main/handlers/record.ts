import { Temporal } from 'temporal-polyfill';
import type { EntryView } from '../../contract/record';
import type { Id } from '../../domain/identity';
import { entryPreview, entryText, type EntryContent } from '../../domain/record/entry-text';
import {
  compareDateOfBirth,
  compareNumber,
  readOpenRecord,
  type Sighting,
} from '../../domain/record/open-record';
import type { RecordEntry } from '../../domain/record/record-entry';
import { instantText, londonTime } from '../../domain/time/moment';
import type { Person } from '../../domain/people/person';
import type { Handlers } from '../gate';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';
import { createProposals } from '../trails/proposals';
import { keepSettled, readyToCopy } from '../trails/ready-to-copy';
import { createReviewGrounds } from '../trails/review-grounds';
import { entryContent } from './entry-content';
import { createOwnCopies } from './own-copies';

type RecordHandlers = Pick<
  Handlers,
  Exclude<Extract<keyof Handlers, `record.${string}`>, 'record.exportFhir'>
>;

/** An entry with the person it is for and what it is made of. */
interface Owed {
  readonly entry: RecordEntry;
  readonly person: Person;
  readonly content: EntryContent;
}

const GONE = 'This entry is no longer here: go back to the list.';
const COPY_AGAIN = 'The copy is no longer the newest one: copy the entry again, paste it, then confirm.';

const RECORD_FIRST = 'This is not on the record yet: confirm its entry first, then delete the message.';

/** From "sent" to "recorded": the copy, and the proof that it went into the right record (P5, P24–P26). */
export function recordHandlers(surroundings: Surroundings): RecordHandlers {
  const { store, platform, pack, stamp, staff, emit, now } = surroundings;
  const own = createOwnCopies(platform.clipboard);
  const proposals = createProposals(surroundings);
  const reviewing = { proposals, grounds: createReviewGrounds(store, proposals) };

  const owed = async (id: string): Promise<Owed> => {
    const entry = await store.records.get(id);
    if (entry === undefined) throw new Refusal('not-found', GONE);
    const person = await store.people.get(entry.personId);
    const content =
      person === undefined ? undefined : await entryContent(store, entry, person, (await stamp()).by);
    if (person === undefined || content === undefined) throw new Refusal('not-found', GONE);
    return { entry, person, content };
  };

  const freshUntil = (entry: RecordEntry): string | null =>
    entry.copied === null
      ? null
      : instantText(Temporal.Instant.from(entry.copied.at).add({ minutes: pack.copyStaysFreshMinutes }));

  /** Only the newest copy counts, and only while it is fresh: "entered" must be when it was pasted. */
  const isFresh = async ({ entry, person, content }: Owed): Promise<boolean> => {
    const until = freshUntil(entry);
    if (entry.copied === null || until === null) return false;
    if (own.isReplaced(entryText(content, person, entry.copied.at).text)) return false;
    const last = await store.records.lastCopied();
    return last?.id === entry.id && now() >= entry.copied.at && now() < until;
  };

  const trailOf = async ({ about }: RecordEntry): Promise<Id | null> =>
    about.kind === 'trail' ? ((await store.trails.filing(about.filingId))?.trailId ?? null) : null;

  const view = async (found: Owed): Promise<EntryView> => ({
    ...found.entry,
    preview: entryPreview(found.content, found.entry.copied?.at ?? null),
    copyIsFresh: await isFresh(found),
    freshUntil: freshUntil(found.entry),
    asks: found.person.nhsNumber === null ? 'record-number' : 'nhs-number',
    trailId: await trailOf(found.entry),
  });

  const thisYear = (): number => londonTime(now()).year;

  const onClipboard = async ({
    entry,
    person,
    content,
  }: Owed): Promise<{ number: Sighting; dateOfBirth: Sighting }> => {
    const text = await platform.clipboard.read();
    const copy = entry.copied === null ? null : entryText(content, person, entry.copied.at).text;
    if (own.isOwn(text, copy)) return { number: 'nothing', dateOfBirth: 'nothing' };
    return readOpenRecord(text, person, thisYear());
  };

  const touched = (): void => emit({ kind: 'changed', area: 'record' });

  return {
    'record.list': () => store.records.owed(),

    'record.get': async ({ id }) => view(await owed(id)),

    'record.ofMessage': async ({ messageId }) => {
      const entry = await store.records.ofMessage(messageId);
      return entry === undefined ? null : view(await owed(entry.id));
    },

    'record.copy': async ({ id, version }) => {
      const { entry } = await owed(id);
      const { about, state } = entry;
      const ready =
        about.kind === 'trail' && state !== 'recorded'
          ? await readyToCopy(store, reviewing, about.filingId)
          : null;
      const by = await stamp();
      await store.transaction(async (inside) => {
        if (ready !== null) await keepSettled(inside, ready, by);
        // Settling what was copied before takes its copy back: a version more than was read.
        const settled = (await inside.records.get(id))?.version ?? entry.version;
        await inside.records.markCopied(id, version + settled - entry.version, by);
      });
      // Read again: a delivery that became known since an older copy is in this one (P25).
      const copied = await owed(id);
      await own.write(entryText(copied.content, copied.person, by.when.at));
      touched();
      return view(copied);
    },

    'record.copyNhsNumber': async ({ id }) => {
      const { person } = await owed(id);
      await own.write({ text: person.nhsNumber ?? person.recordNumber ?? '', html: '' });
      touched();
      return {};
    },

    'record.readClipboard': async ({ id }) => onClipboard(await owed(id)),

    'record.confirm': async ({ id, version, number, dateOfBirth }) => {
      const found = await owed(id);
      if (!(await isFresh(found))) throw new Refusal('stopped', COPY_AGAIN);
      const seen = number === null || dateOfBirth === null ? await onClipboard(found) : undefined;
      const numberSeen = number === null ? seen?.number : compareNumber(number, found.person);
      const dateSeen =
        dateOfBirth === null ? seen?.dateOfBirth : compareDateOfBirth(dateOfBirth, found.person, thisYear());
      const by = await stamp();
      if (numberSeen !== 'match' || dateSeen !== 'match') {
        await store.audit.append({ what: 'record.refused', about: id, detail: null }, by);
        throw refusal(numberSeen, dateSeen, found.person);
      }
      staff.assertItIsThem();
      const how = number === null ? 'number from the clipboard' : 'number typed';
      const entry = await store.transaction(async (inside) => {
        await inside.audit.append({ what: 'record.confirmed', about: id, detail: how }, by);
        return inside.records.markRecorded(id, version, by);
      });
      touched();
      return entry;
    },

    'record.originals': () => store.records.undeletedOriginals(),

    'record.originalDeleted': async ({ id }) => {
      const entry = await store.records.get(id);
      if (entry === undefined) throw new Refusal('not-found', GONE);
      if (entry.state !== 'recorded') throw new Refusal('stopped', RECORD_FIRST);
      const by = await stamp();
      await store.transaction(async (inside) => {
        await inside.records.markOriginalDeleted(id, by);
        await inside.audit.append({ what: 'record.original-deleted', about: id, detail: null }, by);
      });
      touched();
      return {};
    },
  };
}

function refusal(number: Sighting | undefined, date: Sighting | undefined, person: Person): Refusal {
  const what = person.nhsNumber === null ? 'record number' : 'NHS number';
  if (number === 'other-person') {
    return new Refusal(
      'stopped',
      `That ${what} is not this person’s: check whose record is open, and take the entry out if you pasted it there.`,
      'number',
    );
  }
  if (date === 'other-person') {
    return new Refusal(
      'stopped',
      'That date of birth is not this person’s: check whose record is open, and take the entry out if you pasted it there.',
      'dateOfBirth',
    );
  }
  const missing = number !== 'match' ? 'number' : 'dateOfBirth';
  return new Refusal(
    'stopped',
    missing === 'number'
      ? `Copy the ${what} out of the open record, or type it.`
      : 'Type the date of birth as the open record shows it.',
    missing,
  );
}
