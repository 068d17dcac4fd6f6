import type { Id } from '../../domain/identity';
import type { Message } from '../../domain/messages/message';
import { isOf } from '../../domain/people/person-fact';
import type { Person } from '../../domain/people/person';
import type { EntryDelivery } from '../../domain/record/delivery-entry';
import type { EntryCarer } from '../../domain/record/entry-form';
import type { EntryContent } from '../../domain/record/entry-text';
import type { SentMessage } from '../../domain/record/message-entry';
import type { RecordEntry } from '../../domain/record/record-entry';
import { transferAsCopied } from '../../domain/record/transfer-entry';
import { filesSent } from '../files/sent-files';
import type { Store } from '../store/store';
import { trailContent } from '../trails/trail-content';

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

/** What is known of the delivery, as far as it was before the copy of the entry that is pasted, or will be. */
function deliveryIn({ delivery }: Message, { copied }: RecordEntry): EntryDelivery | null {
  if (delivery === null || (copied !== null && copied.at < delivery.known)) return null;
  return { state: delivery.state, why: delivery.why, when: delivery.when.at };
}

async function sentMessage(
  store: Store,
  entry: RecordEntry,
  person: Person,
  messageId: Id,
): Promise<SentMessage | undefined> {
  const message = await store.messages.get(messageId);
  if (message === undefined) return undefined;
  const point = await pointSaid(store, person, message.contactPointId);
  const { files, transfer } = await filesSent(store, message);
  return {
    channel: message.channel,
    carrier: message.carrier,
    purpose: entry.purpose,
    from: message.from ?? '',
    to: message.to ?? '',
    toCarer: point?.carer ?? null,
    subject: message.outgoingSubject ?? message.subject,
    text: message.outgoing ?? message.text,
    sent: message.sent?.at ?? entry.happened.at,
    sentBy: message.author,
    service: await serviceName(store, message.serviceId),
    files,
    transfer: transfer && transferAsCopied(transfer, entry.copied?.at ?? null),
    delivery: deliveryIn(message, entry),
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

/**
 * What an entry is made of, from what the store says of its subject now; nothing where the subject is gone.
 * @param by who would copy it now
 */
export async function entryContent(
  store: Store,
  entry: RecordEntry,
  person: Person,
  by = 'whoever copies it',
): Promise<EntryContent | undefined> {
  const { about } = entry;
  if ('messageId' in about) {
    const message = await sentMessage(store, entry, person, about.messageId);
    return message && { kind: about.kind, message };
  }
  if (about.kind === 'received') return receivedContent(store, about.receivedId);
  if (about.kind === 'trail') return trailContent(store, entry, person, by);
  return agreementContent(store, entry, person, about);
}
