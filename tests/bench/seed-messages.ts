import { v7 as uuidv7 } from 'uuid';
import { sqliteDialect } from '../../src/main/store/dialects/sqlite';
import { openDatabase, type StorePlace } from '../../src/main/store/open-database';
import { partsOfNames, recordKey, sortName } from '../../src/main/store/people/name-index';
import { foldedWords } from '../../src/main/store/search/folded-words';
import type { Db, MessagesTable, PeopleTable } from '../../src/main/store/tables';
import { seededChance, type Chance } from './chance';
import { inventedName, inventedText, inventedNhsNumber } from './invented';

/** How much a store is filled with. */
export interface Amount {
  readonly people: number;
  readonly messages: number;
}

interface SeedPerson {
  readonly row: PeopleTable;
  readonly parts: readonly string[];
}

const MINUTE = 60_000;
const LAST = Date.parse('2026-11-20T16:00:00.000Z');
/** SQLite takes 32,766 values in a statement, and a message has 27. */
const AT_ONCE = 500;

const instant = (milliseconds: number) => new Date(milliseconds).toISOString();

function inventPerson(chance: Chance, number: number): SeedPerson {
  const { givenName, familyName } = inventedName(chance);
  const recordNumber = `RX ${String(100_000 + number)}`;
  const birthday = Date.parse('1930-01-01') + chance(80 * 365) * 24 * 60 * MINUTE;
  const names = { givenName, familyName, preferredName: null };
  return {
    row: {
      id: uuidv7({ msecs: LAST - number * MINUTE }),
      version: 1,
      given_name: givenName,
      family_name: familyName,
      preferred_name: null,
      date_of_birth: instant(birthday).slice(0, 10),
      nhs_number: inventedNhsNumber(number),
      record_number: recordNumber,
      record_key: recordKey(recordNumber),
      postcode: null,
      address: null,
      preference: 'sms',
      sort_name: sortName(names),
      touched_at: instant(LAST - number * MINUTE),
    },
    parts: partsOfNames(names),
  };
}

function inventMessage(chance: Chance, personId: string, serviceId: string, sentAt: number): MessagesTable {
  const text = inventedText(chance);
  const at = instant(sentAt);
  return {
    id: uuidv7({ msecs: sentAt }),
    version: 4,
    person_id: personId,
    service_id: serviceId,
    channel: 'sms',
    carrier: 'govuk-notify',
    template: null,
    delivery_state: null,
    delivery_why: null,
    delivery_at: null,
    delivery_offset: null,
    delivery_known_at: null,
    delivery_ask_at: null,
    delivery_seen_at: null,
    batch_id: null,
    purpose: 'appointment-reminder',
    contact_point_id: null,
    subject: '',
    text,
    status: 'sent',
    author: 'A. Clinician',
    saved_at: at,
    saved_offset: 0,
    outgoing: text,
    outgoing_subject: '',
    from_address: 'Service',
    to_address: '+447700900123',
    queued_at: at,
    queued_offset: 0,
    sent_at: at,
    sent_offset: 0,
    problem: null,
    provider_id: null,
    next_attempt: null,
    attempts: 1,
    sending_since: at,
    kept: '[]',
    authorised_use_id: null,
    answers_id: null,
    about: null,
    send_at: null,
    not_after: null,
  };
}

async function seedPeople(db: Db, chance: Chance, count: number): Promise<SeedPerson[]> {
  const people = Array.from({ length: count }, (_, number) => inventPerson(chance, number));
  await db.transaction().execute(async (inner) => {
    for (let from = 0; from < count; from += AT_ONCE) {
      const some = people.slice(from, from + AT_ONCE);
      const parts = some.flatMap(({ row, parts: all }) => all.map((part) => ({ person_id: row.id, part })));
      await inner
        .insertInto('people')
        .values(some.map(({ row }) => row))
        .execute();
      await inner.insertInto('person_name_parts').values(parts).execute();
    }
  });
  return people;
}

/** Sent messages, a minute apart, the last one at the end of a working week; all recorded. */
async function seedSent(db: Db, chance: Chance, people: SeedPerson[], count: number, serviceId: string) {
  await db.transaction().execute(async (inner) => {
    for (let from = 0; from < count; from += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => {
        const person = people[chance(people.length)]!;
        const sentAt = LAST - (count - from - i) * MINUTE;
        return { person, message: inventMessage(chance, person.row.id, serviceId, sentAt) };
      });
      await inner
        .insertInto('messages')
        .values(some.map(({ message }) => message))
        .execute();
      await inner
        .insertInto('record_entries')
        .values(
          some.map(({ person, message }) => ({
            id: uuidv7(),
            version: 3,
            about_kind: 'sent' as const,
            about_id: message.id,
            change: null,
            person_id: person.row.id,
            channel: message.channel,
            purpose: 'appointment-reminder' as const,
            state: 'recorded' as const,
            happened_at: message.saved_at,
            happened_offset: 0,
            recorded_by: message.author,
          })),
        )
        .execute();
      await sqliteDialect.search.put(
        inner,
        some.map(({ person, message }) => ({
          messageId: message.id,
          personId: person.row.id,
          sentAt: message.saved_at,
          words: [...new Set([...foldedWords(message.text), ...person.parts])],
        })),
      );
    }
  });
}

/**
 * Fills the store of a folder, made when missing, with invented people and sent messages, always the same ones.
 * @param place the vault must be the one the store is opened with afterwards.
 */
export async function seedMessages(
  dir: string,
  { people, messages }: Amount,
  place: Omit<StorePlace, 'dir'>,
): Promise<void> {
  const { db, thread } = await openDatabase({ dir, ...place });
  try {
    const chance = seededChance(20_261_123);
    const seeded = await seedPeople(db, chance, people);
    await seedSent(db, chance, seeded, messages, uuidv7());
    await thread.checkpoint();
  } finally {
    await db.destroy();
  }
}
