import type { Id } from '../../domain/identity';
import type { Message } from '../../domain/messages/message';
import type { Moment } from '../../domain/time/moment';
import type { Stamp } from '../store/people-store';
import type { Surroundings } from '../surroundings';
import { decidedBy } from './versions';

/** What is known when a message has gone. */
export interface Gone {
  readonly sent: Moment;
  readonly from?: string;
  readonly providerId?: string;
}

/**
 * A message has gone: that, the entry it owes to the record (P5), and that it answered what the person wrote (P31), are
 * one write.
 */
export function markSent(
  { store, pack }: Pick<Surroundings, 'store' | 'pack'>,
  id: Id,
  version: number,
  gone: Gone,
  stamp: Stamp,
): Promise<Message> {
  return store.transaction(async (inside) => {
    const change = { status: 'sent', problem: null, nextAttempt: null, ...gone } as const;
    const message = await inside.messages.changeStatus(id, version, change, stamp);
    await inside.records.open(id, stamp);
    if (message.answersId !== null) await inside.received.answered(message.answersId, stamp);
    const detail = `${message.carrier}, ${decidedBy(pack)}`;
    await inside.audit.append({ what: 'message.sent', about: id, detail }, stamp);
    return message;
  });
}
