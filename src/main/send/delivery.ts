import type { Id } from '../../domain/identity';
import type { Carrier } from '../../domain/messages/channel';
import type { Judge } from '../judge';
import type { OutboxItem } from '../store/message-store';
import type { Surroundings } from '../surroundings';
import { createBegin, type Begun } from './begin';
import { nextAttempt } from './back-off';
import type { Carriers } from './carriers/carriers';
import { askedOf, envelopeOf } from './envelope';
import { createFollowing } from './follow/following';
import { FIRST_ASK_SECONDS } from './follow/ask-times';
import { later } from './later';
import { createOutcomeWriter, type Settled } from './outcome-writer';
import { answeredWithin, PATIENCE_MS } from './patience';
import type { LookUp, SendAdapter, SendOutcome } from './send-adapter';

/** Messages on their way: what is begun, handed over, and asked about. */
export interface Delivery {
  /** The adapter of a carrier, as the settings are now. */
  adapter(carrier: Carrier): Promise<SendAdapter | undefined>;
  /** Decides again and writes `sending`, for several in one transaction with one checkpoint. Gives those that may go. */
  begin(ids: readonly Id[]): Promise<readonly Begun[]>;
  /** Lets those wait that might go by a way that is not set up. */
  putOff(ids: readonly Id[]): Promise<void>;
  /** Lets one wait that could not be begun for a reason that nobody foresaw, and says so beside it. */
  setAside(id: Id): Promise<void>;
  /** Sends one that was begun, and writes what came of it. Gives what the adapter said. */
  send(begun: Begun, adapter: SendAdapter): Promise<SendOutcome>;
  /** Puts one back that was begun and surely not handed over. */
  takeBack(begun: Begun): Promise<void>;
  /** How many messages of a carrier went without a clear answer, and are still asked about. */
  inDoubt(carrier: Carrier): number;
  /** For a message found in `sending`: asks the provider by reference, or leaves the question to a person. */
  ask(item: OutboxItem, turn: () => Promise<void>): Promise<void>;
  /** For a sent message: asks whether it arrived, and writes what is known. */
  follow(item: OutboxItem): Promise<void>;
}

/**
 * How long a provider may still be at work on an unanswered message, with a margin: "not found" before that proves
 * nothing, because what was taken may be kept minutes after the connection broke.
 */
const PROVIDER_DEADLINE_SECONDS = 10 * 60;
/** How long it is asked again before a person is. */
const ASK_FOR_SECONDS = 60 * 60;

const MAY_HAVE_GONE =
  'This may have been sent: check with the person or the mailbox before sending it again.';
const NEVER_ARRIVED = 'The provider never got it, so it is sent again.';
const NOT_MADE_READY =
  'This could not be made ready to be sent, and is tried again: if it goes on, take it back, write it anew, and tell IT.';
const FILES_UNREADABLE =
  'The files of this message could not be read, so it was not sent: it is tried again.';

/** Of an adapter that does not come back: it may have done all it was asked, or nothing. */
const UNKNOWN: SendOutcome = { kind: 'unknown', sentence: MAY_HAVE_GONE };
const NO_ANSWER: LookUp = { kind: 'cannot-ask', again: true, sentence: MAY_HAVE_GONE };

/** A message without a clear answer, since when by the machine's uptime. */
interface Doubt {
  readonly carrier: Carrier;
  readonly since: number;
}

/** @param patience how long a call of an adapter may take, in milliseconds; only tests set it */
export function createDelivery(
  surroundings: Surroundings,
  judge: Judge,
  carriers: Carriers,
  patience: number = PATIENCE_MS,
): Delivery {
  const { store, platform, emit, now, stamp } = surroundings;
  const writer = createOutcomeWriter(surroundings);
  const begin = createBegin(surroundings, judge);
  const following = createFollowing(surroundings);
  /** Those that are in the hands of this run: nobody asks about them meanwhile. */
  const inHand = new Set<Id>();
  const doubts = new Map<Id, Doubt>();
  /** Answers the store could not take (a full disk): kept, so that the provider's word is not lost with it. */
  const unwritten = new Map<Id, Settled>();

  const forget = (id: Id): void => {
    unwritten.delete(id);
    doubts.delete(id);
  };

  const settle = async (item: OutboxItem, outcome: Settled): Promise<void> => {
    const { id } = item.message;
    unwritten.set(id, outcome);
    try {
      await writer.write(item, outcome);
    } catch (error) {
      // Nothing more goes into a store that can't take what comes of it: it counts as in doubt.
      inDoubtFor(item);
      throw error;
    }
    forget(id);
  };

  const askAtFrom = (adapter: SendAdapter | undefined) =>
    adapter?.deliveryOf === undefined ? {} : { askDelivery: later(now(), FIRST_ASK_SECONDS) };

  /**
   * By the machine's uptime alone, from when this run first knew of the doubt: a clock that is set forward must not end
   * the provider's time early, and one that is set back must not draw it out.
   */
  const inDoubtFor = ({ message: { id, carrier } }: OutboxItem): number => {
    const doubt = doubts.get(id) ?? { carrier, since: platform.uptime() };
    doubts.set(id, doubt);
    return platform.uptime() - doubt.since;
  };

  const askProvider = async (item: OutboxItem): Promise<void> => {
    // How long it was when the question was put: what the provider takes while it answers is not in the answer.
    const waited = inDoubtFor(item);
    const { message } = item;
    const adapter = await carriers.adapter(message.carrier);
    const answer =
      adapter === undefined
        ? undefined
        : await answeredWithin(patience, adapter.lookUp(askedOf(item)), NO_ANSWER);
    if (answer?.kind === 'sent') {
      const at = answer.at ?? item.sendingSince ?? now();
      const { providerId } = answer;
      const from = message.from ?? '';
      return settle(item, { kind: 'sent', providerId, from, at, ...askAtFrom(adapter) });
    }
    if (answer?.kind === 'not-found') {
      if (waited < PROVIDER_DEADLINE_SECONDS) return undefined;
      return settle(item, { kind: 'later', sentence: NEVER_ARRIVED });
    }
    if (answer?.again === true && waited < ASK_FOR_SECONDS) return undefined;
    return settle(item, { kind: 'unsure', sentence: MAY_HAVE_GONE });
  };

  const filesOf = async ({ item: { message } }: Begun) =>
    message.channel === 'email' ? store.attachments.files(message.id) : [];

  const handOver = async (begun: Begun, adapter: SendAdapter): Promise<SendOutcome> => {
    const { item } = begun;
    const { message } = item;
    const files = await filesOf(begun).catch(() => undefined);
    const at = now();
    const outcome: SendOutcome =
      files === undefined
        ? { kind: 'later', sentence: FILES_UNREADABLE }
        : await answeredWithin(patience, adapter.send(envelopeOf(message, begun, files)), UNKNOWN);
    if (outcome.kind === 'unknown') await askProvider(item);
    else if (outcome.kind === 'sent') await settle(item, { ...outcome, at, ...askAtFrom(adapter) });
    else await settle(item, outcome);
    return outcome;
  };

  /** While this run has a message in hand, nobody else touches it. */
  const holding = async <T>({ message }: OutboxItem, work: () => Promise<T>): Promise<T> => {
    inHand.add(message.id);
    try {
      return await work();
    } finally {
      inHand.delete(message.id);
    }
  };

  return {
    adapter: (carrier) => carriers.adapter(carrier),
    begin: async (ids) => {
      for (const id of ids) inHand.add(id);
      let begun: readonly Begun[] = [];
      try {
        begun = await begin(ids, true);
        if (begun.length > 0) await store.checkpoint();
        return begun;
      } catch (error) {
        await Promise.all(
          begun.map(({ item }) => settle(item, { kind: 'not-begun' }).catch(() => undefined)),
        );
        begun = [];
        throw error;
      } finally {
        const going = new Set(begun.map(({ item }) => item.message.id));
        for (const id of ids) if (!going.has(id)) inHand.delete(id);
        emit({ kind: 'changed', area: 'messages' });
      }
    },
    putOff: async (ids) => {
      await begin(ids, false);
      emit({ kind: 'changed', area: 'messages' });
    },
    setAside: async (id) => {
      const item = await store.messages.outboxItem(id);
      if (item?.message.status !== 'queued') return;
      const { message, attempts } = item;
      const next = nextAttempt(now(), attempts + 1, Math.random(), undefined);
      const aside = { status: 'queued', problem: NOT_MADE_READY, nextAttempt: next } as const;
      const change = { ...aside, attempts: attempts + 1 };
      await store.messages.changeStatus(id, message.version, change, await stamp());
      emit({ kind: 'changed', area: 'messages' });
    },
    send: (begun, adapter) => holding(begun.item, () => handOver(begun, adapter)),
    takeBack: ({ item }) => holding(item, () => settle(item, { kind: 'not-begun' })),
    inDoubt: (carrier) => [...doubts.values()].filter((each) => each.carrier === carrier).length,
    ask: async (found, turn) => {
      const { id } = found.message;
      if (inHand.has(id)) return;
      await holding(found, async () => {
        // It may have come to its end since it was found.
        const item = await store.messages.outboxItem(id);
        if (item?.message.status !== 'sending') return forget(id);
        const known = unwritten.get(id);
        if (known !== undefined) return settle(item, known);
        await turn();
        return askProvider(item);
      });
    },
    follow: async (item) => {
      const adapter = await carriers.adapter(item.message.carrier);
      const told = adapter?.deliveryOf?.(askedOf(item));
      const report = told && (await answeredWithin(patience, told, { kind: 'cannot-ask' }));
      await following(item, report ?? { kind: 'cannot-ask' });
    },
  };
}
