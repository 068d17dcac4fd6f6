import type { Message } from '../../domain/messages/message';
import { unansweredStops, type Override } from '../../domain/policy/override';
import type { InstantText } from '../../domain/time/moment';
import { isHandOff } from './adapters/trust-phone';
import type { Judge, Judged } from '../judge';
import { Refusal } from '../refusal';
import { momentAt, type Surroundings } from '../surroundings';
import type { Outbox } from './outbox';
import { markSent } from './sent';

/** What a person may do to a message on its way. */
export interface Sending {
  /** Checks and decides on the stored draft, then queues it or hands it off. @throws Refusal with the first reason */
  send(message: Message, version: number, overrides: readonly Override[]): Promise<Message>;
  /** The sender looked whether an unsure message went, and says so. */
  settle(message: Message, version: number, went: boolean): Promise<Message>;
  /** The sender keyed it into the Trust phone, which says when it went (P12). */
  confirmHandOff(message: Message, version: number, sentAt: InstantText): Promise<Message>;
}

const MOVED_ON = 'This message has moved on: look at where it stands now.';

export function createSending(surroundings: Surroundings, judge: Judge, outbox: Outbox): Sending {
  const { store, stamp, emit, now } = surroundings;

  const told = (message: Message): Message => {
    emit({ kind: 'changed', area: 'messages' });
    if (message.status === 'sent') emit({ kind: 'changed', area: 'record' });
    return message;
  };

  return {
    send: async (message, version, overrides) => {
      if (message.status !== 'draft' || message.version !== version)
        throw new Refusal('changed-elsewhere', MOVED_ON);
      const judged = await judge(message);
      const { from, to } = cleared(judged, overrides);
      const by = await stamp();
      const queued = await store.transaction(async (inside) => {
        for (const { rule, reason } of overrides) {
          await inside.audit.append({ what: `override ${rule}`, about: message.id, detail: reason }, by);
        }
        return inside.messages.changeStatus(
          message.id,
          version,
          {
            status: isHandOff(message.carrier) ? 'handed-off' : 'queued',
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
        return told(await markSent(store, message.id, version, { sent }, by));
      }
      const problem = 'It did not go: make a new draft to send it again, or phone.';
      return told(await store.messages.changeStatus(message.id, version, { status: 'failed', problem }, by));
    },

    confirmHandOff: async (message, version, sentAt) => {
      if (message.status !== 'handed-off') throw new Refusal('changed-elsewhere', MOVED_ON);
      const earliest = message.queued?.at ?? message.saved.at;
      if (sentAt > now() || sentAt.slice(0, 16) < earliest.slice(0, 16)) {
        throw new Refusal(
          'invalid',
          'The time must be between when you passed the text on and now: write when the phone says it went.',
          'sentAt',
        );
      }
      return told(await markSent(store, message.id, version, { sent: momentAt(sentAt) }, await stamp()));
    },
  };
}

/** The envelope of a message that may go. @throws Refusal with the first thing that stops it */
function cleared(judged: Judged, overrides: readonly Override[]): { from: string; to: string } {
  const stopped = judged.decision.reasons.find((reason) => reason.effect === 'stop');
  if (stopped !== undefined) throw new Refusal('stopped', stopped.sentence);
  const [stop] = unansweredStops(judged.findings, overrides);
  if (stop !== undefined) throw new Refusal('stopped', `Put this right before sending: ${stop.message}`);
  const { from, to } = judged;
  if (from === null || to === null) {
    throw new Refusal(
      'stopped',
      'It is not clear where this would go from or to: choose the contact point again.',
    );
  }
  return { from, to };
}
