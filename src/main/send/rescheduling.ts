import { Temporal } from 'temporal-polyfill';
import type { Message } from '../../domain/messages/message';
import { instantText, type InstantText } from '../../domain/time/moment';
import type { Judge } from '../judge';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';
import { assertMayGo } from './cleared';
import { backToDraft } from './message-steps';
import type { Outbox } from './outbox';
import { decidedBy } from './versions';

/** What a person may do to a message that waits, or missed its time (P32). */
export interface Rescheduling {
  /** Lets it wait for another time. @throws Refusal when it may not go then */
  reschedule(message: Message, version: number, sendAt: InstantText): Promise<Message>;
  /** One that missed its time goes now. @throws Refusal when it may not */
  sendMissed(message: Message, version: number): Promise<Message>;
  /** Takes one that has not begun to go, or that the sender did not send by hand, back to the drafts. */
  cancel(message: Message, version: number): Promise<Message>;
}

const MOVED_ON = 'This message has moved on: look at where it stands now.';
const STILL_TO_COME = 'This time has passed: choose one that is still to come.';

/** @throws Refusal unless the message is where, and as, the page last saw it */
function assertAt(message: Message, version: number, ...statuses: ReadonlyArray<Message['status']>): void {
  if (message.version !== version || !statuses.includes(message.status)) {
    throw new Refusal('changed-elsewhere', MOVED_ON);
  }
}

/**
 * The time after which it is not wanted, for a message that is to go at another time: one that would pass before moves
 * with it, unless it belongs to a visit, which does not move.
 */
export function notAfterFor(
  { sendAt, notAfter, about }: Pick<Message, 'sendAt' | 'notAfter' | 'about'>,
  next: InstantText,
): InstantText | null {
  if (notAfter === null || sendAt === null || about !== null || notAfter > next) return notAfter;
  const gap = Temporal.Instant.from(sendAt).until(Temporal.Instant.from(notAfter));
  return instantText(Temporal.Instant.from(next).add(gap));
}

export function createRescheduling(surroundings: Surroundings, judge: Judge, outbox: Outbox): Rescheduling {
  const { store, stamp, staff, emit, now, pack } = surroundings;

  const told = (message: Message): Message => {
    outbox.wake();
    emit({ kind: 'changed', area: 'messages' });
    return message;
  };

  return {
    reschedule: async (message, version, sendAt) => {
      assertAt(message, version, 'scheduled', 'missed');
      if (sendAt <= now()) throw new Refusal('invalid', STILL_TO_COME, 'sendAt');
      const notAfter = notAfterFor(message, sendAt);
      const decideOn = await judge.decider();
      const { decision } = await decideOn({ ...message, sendAt, notAfter }, store);
      assertMayGo(decision);
      const by = await stamp();
      const change = { status: 'scheduled', sendAt, notAfter, problem: null } as const;
      const moved = await store.transaction(async (inside) => {
        const line = { what: 'message.scheduled', about: message.id, detail: decidedBy(pack) };
        await inside.audit.append(line, by);
        return inside.messages.changeStatus(message.id, version, change, by);
      });
      return told(moved);
    },

    sendMissed: async (message, version) => {
      assertAt(message, version, 'missed');
      const decideOn = await judge.decider();
      const { decision } = await decideOn({ ...message, sendAt: null, notAfter: null }, store);
      assertMayGo(decision);
      staff.assertItIsThem();
      const by = await stamp();
      const queued = {
        status: 'queued',
        // It is tried anew, from now on.
        queued: by.when,
        attempts: 0,
        sendAt: null,
        notAfter: null,
        problem: null,
        nextAttempt: null,
      } as const;
      const moved = await store.transaction(async (inside) => {
        const line = { what: 'message.queued', about: message.id, detail: decidedBy(pack) };
        await inside.audit.append(line, by);
        return inside.messages.changeStatus(message.id, version, queued, by);
      });
      return told(moved);
    },

    cancel: async (message, version) => {
      assertAt(message, version, 'queued', 'scheduled', 'missed', 'handed-off');
      const change = backToDraft(message, now(), null);
      return told(await store.messages.changeStatus(message.id, version, change, await stamp()));
    },
  };
}
