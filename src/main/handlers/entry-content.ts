import type { Id } from '../../domain/identity';
import { isOf } from '../../domain/people/person-fact';
import type { Person } from '../../domain/people/person';
import type { EntryCarer } from '../../domain/record/entry-form';
import type { EntryContent } from '../../domain/record/entry-text';
import type { RecordEntry } from '../../domain/record/record-entry';
import type { Store } from '../store/store';

/** A number or address, in use or not, and whose it is. */
interface PointSaid {
  readonly value: string;
  readonly carer: EntryCarer | null;
}

/** One that was removed meanwhile is in the history alone, and so is its carer. */
async function pointSaid(store: Store, person: Person, pointId: Id | null): Promise<PointSaid | undefined> {
  const now = person.contactPoints.find(({ id }) => id === pointId);
  if (now?.carerId === null) return { value: now.value, carer: null };
  const { points, facts } = await store.people.history(person.id);
  const point = points.find(({ id }) => id === pointId);
  if (point === undefined) return undefined;
  const added = facts.find(({ id }) => id === point.carerId);
  const carer = added !== undefined && isOf(added, 'carer') ? added.content : null;
  return { value: point.value, carer };
}

async function serviceName(store: Store, serviceId: Id): Promise<string> {
  return (await store.services.get(serviceId))?.name ?? '';
}

async function sentContent(
  store: Store,
  { purpose, happened }: RecordEntry,
  person: Person,
  messageId: Id,
): Promise<EntryContent | undefined> {
  const message = await store.messages.get(messageId);
  if (message === undefined) return undefined;
  const point = await pointSaid(store, person, message.contactPointId);
  return {
    kind: 'sent',
    message: {
      channel: message.channel,
      carrier: message.carrier,
      purpose,
      from: message.from ?? '',
      to: message.to ?? '',
      toCarer: point?.carer ?? null,
      subject: message.outgoingSubject ?? message.subject,
      text: message.outgoing ?? message.text,
      sent: happened.at,
      sentBy: message.author,
      service: await serviceName(store, message.serviceId),
    },
  };
}

async function receivedContent(store: Store, receivedId: Id): Promise<EntryContent | undefined> {
  const found = await store.received.get(receivedId);
  if (found === undefined) return undefined;
  const service = await serviceName(store, found.serviceId);
  return { kind: 'received', message: { ...found, received: found.received.at, service } };
}

async function agreementContent(
  store: Store,
  { id, happened }: RecordEntry,
  person: Person,
  about: Extract<RecordEntry['about'], { kind: 'agreement' }>,
): Promise<EntryContent | undefined> {
  const agreement = person.agreements.find((each) => each.id === about.agreementId);
  if (agreement === undefined) return undefined;
  const point = await pointSaid(store, person, agreement.contactPointId);
  const by = (await store.records.owedBy(id)) ?? agreement.recordedBy;
  return {
    kind: 'agreement',
    changed: {
      change: about.change,
      agreement,
      contactPoint: point?.value ?? '',
      carer: point?.carer ?? null,
      happened: happened.at,
      by,
    },
  };
}

/** What an entry is made of, from what the store says of its subject now; nothing where the subject is gone. */
export function entryContent(
  store: Store,
  entry: RecordEntry,
  person: Person,
): Promise<EntryContent | undefined> {
  const { about } = entry;
  if (about.kind === 'sent') return sentContent(store, entry, person, about.messageId);
  if (about.kind === 'received') return receivedContent(store, about.receivedId);
  return agreementContent(store, entry, person, about);
}
