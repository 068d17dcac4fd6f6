import type { EntryContent } from '../../domain/record/entry-text';
import type { RecordEntry } from '../../domain/record/record-entry';
import type { Person } from '../../domain/people/person';
import { knownFor } from '../../domain/trails/right-record/known-for';
import { entryMessages } from '../../domain/trails/review/entry-messages';
import type { Mentions } from '../../domain/trails/review/mention';
import { mentionsOf } from '../../domain/trails/review/mentions-of';
import type { KnownPerson } from '../../domain/trails/third-parties/known-people';
import type { Filing, Trail } from '../../domain/trails/trail';
import { readStaff } from '../staff/kept-staff';
import type { Store } from '../store/store';

/** What the entry of a filed trail is made of (P24, P26). */
export function filedContent(
  { messages }: Pick<Trail, 'messages'>,
  { review, entryState }: Pick<Filing, 'review' | 'entryState'>,
  { mentions, known }: { readonly mentions: Mentions; readonly known: readonly KnownPerson[] },
  enteredBy: string,
): EntryContent {
  // What was copied was settled first: whoever is known later changes nothing in it.
  const found = entryState === 'to-record' ? mentions : {};
  return { kind: 'trail', trail: { messages: entryMessages(messages, found, review, known), enteredBy } };
}

/**
 * The content of a trail's entry, read out of the store; nothing where its filing is gone.
 * @param by who would copy it now, of an entry that was not copied
 */
export async function trailContent(
  store: Store,
  entry: RecordEntry,
  person: Person,
  by: string,
): Promise<EntryContent | undefined> {
  const filing = entry.about.kind === 'trail' ? await store.trails.filing(entry.about.filingId) : undefined;
  const trail = filing === undefined ? undefined : await store.trails.get(filing.trailId);
  if (filing === undefined || trail === undefined) return undefined;
  const services = await store.services.list();
  const staff = (await readStaff(store.settings)).map(({ name }) => name);
  const known = knownFor(person, { services, staff });
  const mentions = filing.entryState === 'to-record' ? mentionsOf(trail.messages, known) : {};
  const enteredBy = entry.copied === null ? by : ((await store.records.copiedBy(entry.id)) ?? by);
  return filedContent(trail, filing, { mentions, known }, enteredBy);
}
