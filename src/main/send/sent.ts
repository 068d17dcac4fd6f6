import type { Id } from '../../domain/identity';
import type { Message } from '../../domain/messages/message';
import type { InstantText, Moment } from '../../domain/time/moment';
import type { Stamp } from '../store/people-store';
import type { Aggregates } from '../store/store';
import type { Surroundings } from '../surroundings';
import { decidedBy } from './versions';

/** What is known when a message has gone. */
export interface Gone {
  readonly sent: Moment;
  readonly from?: string;
  readonly providerId?: string;
  /** When the provider is to be asked whether it arrived; left out where it never tells. */
  readonly askDelivery?: InstantText;
}

/**
 * A message has gone: that, the entry it owes to the record (P5), and that it answered what the person wrote (P31), are
 * one write, inside the transaction that is given.
 */
export async function writeSent(
  inside: Aggregates,
  pack: Surroundings['pack'],
  { id, version }: Pick<Message, 'id' | 'version'>,
  gone: Gone,
  stamp: Stamp,
): Promise<Message> {
  const change = { status: 'sent', problem: null, nextAttempt: null, ...gone } as const;
  const message = await inside.messages.changeStatus(id, version, change, stamp);
  await inside.records.open(id, stamp);
  if (message.answersId !== null) await inside.received.answered(message.answersId, stamp);
  const detail = `${message.carrier}, ${decidedBy(pack)}`;
  await inside.audit.append({ what: 'message.sent', about: id, detail }, stamp);
  return message;
}

/** The same in a transaction of its own. */
export function markSent(
  { store, pack }: Pick<Surroundings, 'store' | 'pack'>,
  id: Id,
  version: number,
  gone: Gone,
  stamp: Stamp,
): Promise<Message> {
  return store.transaction((inside) => writeSent(inside, pack, { id, version }, gone, stamp));
}
