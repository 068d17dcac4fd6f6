import type { Id } from '../../domain/identity';
import type { Message } from '../../domain/messages/message';
import type { Judge } from '../judge';
import type { OutboxItem, StatusChange } from '../store/message-store';
import { momentAt, type Surroundings } from '../surroundings';
import { nextAttempt } from './back-off';
import type { Carriers } from './carriers';
import { goingNow, stopOf } from './going';
import { createMessageSteps } from './message-steps';
import { missedBecause } from './missed';
import type { Envelope, SendOutcome } from './send-adapter';
import { markSent } from './sent';

/** One message on its way: a first attempt, or the question what became of one nobody answered for. */
export interface Delivery {
  /** Decides again, writes `sending`, sends, writes what came of it. */
  attempt(item: OutboxItem): Promise<void>;
  /** For a message found in `sending`: asks the provider by reference, or leaves the question to a person. */
  ask(item: OutboxItem): Promise<void>;
}

/** How long a provider may still be at work on an unanswered message: "not found" before that proves nothing. */
const PROVIDER_DEADLINE_SECONDS = 180;
/** How long it is asked again before a person is. */
const ASK_FOR_SECONDS = 15 * 60;

const MAY_HAVE_GONE =
  'This may have been sent: check with the person or the mailbox before sending it again.';
const NOT_CLEAR = { clause: 'P12', sentence: 'choose the contact point again.' };
const NOT_SET_UP = 'This way to send is not set up: open the settings.';
const NEVER_ARRIVED = 'The provider never got it, so it is sent again.';

/** A message that is on its way, and what goes. */
interface Begun {
  readonly item: OutboxItem;
  readonly envelope: Envelope;
}

export function createDelivery(surroundings: Surroundings, judge: Judge, carriers: Carriers): Delivery {
  const { store, stamp, emit, now, pack } = surroundings;
  const steps = createMessageSteps(surroundings);
  /** Answers the store could not take (a full disk): kept, so that the provider's word is not lost with it. */
  const unwritten = new Map<Id, SendOutcome>();

  const change = async (message: Message, to: StatusChange): Promise<Message> => {
    const changed = await store.messages.changeStatus(message.id, message.version, to, await stamp());
    emit({ kind: 'changed', area: 'messages' });
    return changed;
  };

  const putOff = async (item: OutboxItem, sentence: string, waitSeconds?: number): Promise<void> => {
    const at = nextAttempt(now(), item.attempts, Math.random(), waitSeconds);
    await change(item.message, { status: 'queued', problem: sentence, nextAttempt: at });
  };

  const gone = async (message: Message, providerId: string, from: string, at: string): Promise<void> => {
    const what = { sent: momentAt(at), from, providerId };
    await markSent(surroundings, message.id, message.version, what, await stamp());
    emit({ kind: 'changed', area: 'messages' });
    emit({ kind: 'changed', area: 'record' });
  };

  const write = async (item: OutboxItem, outcome: SendOutcome): Promise<void> => {
    switch (outcome.kind) {
      case 'sent':
        return gone(item.message, outcome.providerId, outcome.from, item.sendingSince ?? now());
      case 'refused':
        await change(item.message, { status: 'failed', problem: outcome.sentence });
        return undefined;
      case 'later':
        return putOff(item, outcome.sentence, outcome.waitSeconds);
      case 'unknown':
        return askProvider(item);
    }
  };

  const settle = async (item: OutboxItem, outcome: SendOutcome): Promise<void> => {
    unwritten.set(item.message.id, outcome);
    await write(item, outcome);
    unwritten.delete(item.message.id);
  };

  const askProvider = async (item: OutboxItem): Promise<void> => {
    const { message } = item;
    const adapter = await carriers.adapter(message.carrier);
    const answer = await adapter?.lookUp(message.id);
    const waited = secondsSince(item.sendingSince ?? message.queued?.at ?? now());
    if (answer?.kind === 'sent') {
      return gone(message, answer.providerId, message.from ?? '', answer.at ?? item.sendingSince ?? now());
    }
    if (answer?.kind === 'not-found') {
      return waited < PROVIDER_DEADLINE_SECONDS ? undefined : putOff(item, NEVER_ARRIVED);
    }
    if (answer?.again === true && waited < ASK_FOR_SECONDS) return undefined;
    await change(message, { status: 'unsure', problem: MAY_HAVE_GONE });
    return undefined;
  };

  /** A clock that was set back shows nothing of how long it was: it counts as no time at all. */
  const secondsSince = (at: string): number => Math.max(0, (Date.parse(now()) - Date.parse(at)) / 1000);

  /**
   * Decides and writes `sending` in one transaction: what was withdrawn before it stops the message (P19), whoever
   * withdrew it. Gives nothing where it may not go.
   */
  const begin = async (item: OutboxItem, canGo: boolean): Promise<Begun | undefined> => {
    const { message } = item;
    const decideOn = await judge.decider();
    const by = await stamp();
    return store.transaction(async (inside) => {
      const missed = missedBecause(message, now(), pack.outOfHours.lateByMinutes);
      if (missed !== undefined) {
        await steps.ask(inside, message, missed, by);
        return undefined;
      }
      const { decision, service } = await decideOn(goingNow(message), inside);
      const { from, to } = message;
      const stop = stopOf(decision);
      if (stop !== undefined || service === null || from === null || to === null) {
        await steps.stop(inside, message, stop ?? NOT_CLEAR, by);
        return undefined;
      }
      const envelope = envelopeOf(message, from, to, service.name);
      if (!canGo) return { item, envelope };
      const attempts = item.attempts + 1;
      const begun = { status: 'sending', attempts, problem: null } as const;
      const sending = await inside.messages.changeStatus(message.id, message.version, begun, by);
      return { item: { ...item, message: sending, attempts, sendingSince: by.when.at }, envelope };
    });
  };

  return {
    attempt: async (item) => {
      const adapter = await carriers.adapter(item.message.carrier);
      const step = await begin(item, adapter !== undefined);
      emit({ kind: 'changed', area: 'messages' });
      if (step === undefined) return;
      if (adapter === undefined) return putOff(item, NOT_SET_UP);
      await store.checkpoint();
      const outcome = await adapter.send(step.envelope);
      await settle(step.item, outcome);
    },

    ask: async (item) => {
      const known = unwritten.get(item.message.id);
      await (known === undefined ? askProvider(item) : settle(item, known));
    },
  };
}

function envelopeOf(message: Message, from: string, to: string, fromName: string): Envelope {
  return {
    reference: message.id,
    channel: message.channel,
    from,
    fromName,
    to,
    subject: message.outgoingSubject ?? '',
    text: message.outgoing ?? message.text,
  };
}
