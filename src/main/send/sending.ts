import type { Message } from '../../domain/messages/message';
import type { Override } from '../../domain/policy/override';
import type { InstantText } from '../../domain/time/moment';
import type { Judge } from '../judge';
import { Refusal } from '../refusal';
import { momentAt, type Surroundings } from '../surroundings';
import { isHandOff } from '../../domain/messages/hand-off';
import { cleared } from './cleared';
import type { Outbox } from './outbox';
import { markSent } from './sent';
import { decidedBy } from './versions';

/** What a person may do to a message on its way. */
export interface Sending {
  /**
   * Checks and decides on the stored draft, then queues it, hands it off, or lets it wait for its time (P32).
   * @throws Refusal with the first reason
   */
  send(message: Message, version: number, overrides: readonly Override[]): Promise<Message>;
  /** The sender looked whether an unsure message went, and says so. */
  settle(message: Message, version: number, went: boolean): Promise<Message>;
  /** The sender keyed it into the Trust phone, which says when it went (P12). */
  confirmHandOff(message: Message, version: number, sentAt: InstantText): Promise<Message>;
}

const MOVED_ON = 'This message has moved on: look at where it stands now.';

export function createSending(surroundings: Surroundings, judge: Judge, outbox: Outbox): Sending {
  const { store, stamp, staff, emit, now, pack } = surroundings;

  const told = (message: Message): Message => {
    emit({ kind: 'changed', area: 'messages' });
    if (message.status === 'sent') emit({ kind: 'changed', area: 'record' });
    return message;
  };

  return {
    send: async (message, version, overrides) => {
      if (message.status !== 'draft' || message.version !== version)
        throw new Refusal('changed-elsewhere', MOVED_ON);
      const judged = await judge.review(message);
      const { from, to } = cleared(judged, overrides);
      const status = statusAfterSending(message, now());
      staff.assertItIsThem();
      const by = await stamp();
      const queued = await store.transaction(async (inside) => {
        for (const { rule, reason } of overrides) {
          await inside.audit.append({ what: `override ${rule}`, about: message.id, detail: reason }, by);
        }
        await inside.audit.append(
          { what: `message.${status}`, about: message.id, detail: decidedBy(pack) },
          by,
        );
        return inside.messages.changeStatus(
          message.id,
          version,
          {
            status,
            // A time that has passed already is none.
            ...(status !== 'scheduled' && { sendAt: null }),
            outgoing: judged.outgoing,
            outgoingSubject: judged.outgoingSubject,
            from,
            to,
            queued: by.when,
            problem: null,
            nextAttempt: null,
            attempts: 0,
          },
          by,
        );
      });
      outbox.wake();
      return told(queued);
    },

    settle: async (message, version, went) => {
      if (message.status !== 'unsure') throw new Refusal('changed-elsewhere', MOVED_ON);
      const by = await stamp();
      if (went) {
        const item = await store.messages.outboxItem(message.id);
        const sent = momentAt(item?.sendingSince ?? now());
        return told(await markSent(surroundings, message.id, version, { sent }, by));
      }
      const problem = 'It did not go: make a new draft to send it again, or phone.';
      return told(await store.messages.changeStatus(message.id, version, { status: 'failed', problem }, by));
    },

    confirmHandOff: async (message, version, sentAt) => {
      if (message.status !== 'handed-off') throw new Refusal('changed-elsewhere', MOVED_ON);
      const passedOn = message.queued?.at ?? message.saved.at;
      // A clock that was set back since then can't say what is too early: no time at all would be left to write.
      const isTooEarly = passedOn <= now() && sentAt.slice(0, 16) < passedOn.slice(0, 16);
      if (sentAt > now() || isTooEarly) {
        throw new Refusal(
          'invalid',
          'The time must be between when you passed the text on and now: write when the phone says it went.',
          'sentAt',
        );
      }
      return told(
        await markSent(surroundings, message.id, version, { sent: momentAt(sentAt) }, await stamp()),
      );
    },
  };
}

/** Where a cleared draft goes. @throws Refusal for a text on the Trust phone, which nobody would key in at its time */
function statusAfterSending(
  { sendAt, carrier }: Message,
  now: InstantText,
): 'scheduled' | 'handed-off' | 'queued' {
  const waits = sendAt !== null && sendAt > now;
  if (!isHandOff(carrier)) return waits ? 'scheduled' : 'queued';
  if (!waits) return 'handed-off';
  throw new Refusal(
    'stopped',
    'The Trust phone can’t send by itself later: key the text in when it is time.',
  );
}
