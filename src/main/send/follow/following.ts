import type { Delivery as Delivered } from '../../../domain/messages/delivery';
import type { Message } from '../../../domain/messages/message';
import type { Moment } from '../../../domain/time/moment';
import type { OutboxItem } from '../../store/message-store';
import type { Stamp } from '../../store/people-store';
import type { Aggregates } from '../../store/store';
import { momentAt, type Surroundings } from '../../surroundings';
import type { DeliveryReport } from '../send-adapter';
import { nextAsk } from './ask-times';

/** Writes what a provider says of a message it took. */
export type Following = (item: OutboxItem, report: DeliveryReport) => Promise<void>;

type Told = Extract<DeliveryReport, { kind: 'delivered' | 'failed' }>;

/** Whether the entry went out of the program's hands before this was known. */
async function isTooLate(inside: Aggregates, message: Message): Promise<boolean> {
  const entry = await inside.records.ofMessage(message.id);
  return entry !== undefined && entry.state !== 'to-record';
}

/** The addendum to the entry of the message. */
async function owe(inside: Aggregates, message: Message, happened: Moment, by: Stamp): Promise<void> {
  const { id: messageId, personId, channel, purpose } = message;
  if (personId === null || purpose === null) return;
  const about = { kind: 'not-delivered', messageId } as const;
  await inside.records.owe({ about, personId, channel, purpose, happened }, by);
}

/** It failed: what the record owes, and the mark at the contact point. @returns whether the person's contact point was marked */
async function fail(
  inside: Aggregates,
  message: Message,
  failed: Extract<Told, { kind: 'failed' }>,
  when: Moment,
  by: Stamp,
): Promise<boolean> {
  if (await isTooLate(inside, message)) await owe(inside, message, when, by);
  const { personId, contactPointId } = message;
  if (personId === null || contactPointId === null) return false;
  return inside.people.markFailed(personId, contactPointId, failed.why, by);
}

/**
 * A delivery that became known (P25). The message's own entry says it where it is still to be recorded; a failure that
 * comes later owes an addendum. A failure marks the contact point, which is asked for again (P20).
 */
export function createFollowing({ store, stamp, emit, now }: Surroundings): Following {
  const keep = async (message: Message, told: Told): Promise<void> => {
    const by = await stamp();
    const when = told.at === null ? by.when : momentAt(told.at);
    const why = told.kind === 'failed' ? told.why : null;
    const delivery: Pick<Delivered, 'state' | 'why' | 'when'> = { state: told.kind, why, when };
    const marked = await store.transaction(async (inside) => {
      await inside.messages.keepDelivery(message.id, delivery, null, by);
      const what = told.kind === 'failed' ? 'message.not-delivered' : 'message.delivered';
      await inside.audit.append({ what, about: message.id, detail: why }, by);
      return told.kind === 'failed' && (await fail(inside, message, told, when, by));
    });
    emit({ kind: 'changed', area: 'messages' });
    emit({ kind: 'changed', area: 'record' });
    if (marked) emit({ kind: 'changed', area: 'people' }, message.personId ?? undefined);
  };

  return async ({ message }, report) => {
    if (report.kind === 'delivered' || report.kind === 'failed') return keep(message, report);
    const by = await stamp();
    const next = nextAsk(message.sent?.at ?? now(), now());
    const onItsWay = { state: 'on-its-way', why: null, when: by.when } as const;
    const known = report.kind === 'on-its-way' ? onItsWay : null;
    await store.messages.keepDelivery(message.id, known, next, by);
    if (known !== null && message.delivery === null) emit({ kind: 'changed', area: 'messages' });
    return undefined;
  };
}
