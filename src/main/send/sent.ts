import type { Id } from '../../domain/identity';
import type { Message } from '../../domain/messages/message';
import type { Moment } from '../../domain/time/moment';
import type { Stamp } from '../store/people-store';
import type { Store } from '../store/store';

/** What is known when a message has gone. */
export interface Gone {
  readonly sent: Moment;
  readonly from?: string;
  readonly providerId?: string;
}

/** A message has gone: that, and the entry it owes to the record (P5), are one write. */
export function markSent(store: Store, id: Id, version: number, gone: Gone, stamp: Stamp): Promise<Message> {
  return store.transaction(async (inside) => {
    const change = { status: 'sent', problem: null, nextAttempt: null, ...gone } as const;
    const message = await inside.messages.changeStatus(id, version, change, stamp);
    await inside.records.open(id, stamp);
    await inside.audit.append({ what: 'message.sent', about: id, detail: message.carrier }, stamp);
    return message;
  });
}
