import type { OutboxState } from '../../contract/outbox';
import type { Id } from '../../domain/identity';
import { SENDING_CARRIERS, type SendingCarrier } from '../../domain/messages/hand-off';
import type { Surroundings } from '../surroundings';
import type { Delivery } from './delivery';
import { latestAsk } from './follow/ask-times';
import { createFollower } from './follow/follower';
import { createLane, type Lane, type LaneParts } from './lane';
import { createPausing } from './pausing';
import type { Schedule } from './schedule';
import { singleFlight, type SingleFlight } from './single-flight';
import { createSlowDown } from './slow-down';
import { createUnanswered } from './unanswered';

/** Sends what is queued and what is due: a lane for each carrier, each at its own pace. */
export interface Outbox {
  /** Looks at once for what is due; safe to call at any time. */
  wake(): void;
  /**
   * Decides again on all that waits, or on what waits for one person: resolves when what may not go any more is back
   * with its writer. Never rejects.
   */
  recheck(personId?: Id): Promise<void>;
  state(): Promise<OutboxState>;
  /** Nothing more begins to go; what is under way ends. Kept over a restart. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Lets the messages under way finish, then stops. */
  close(): Promise<void>;
}

export interface OutboxOptions {
  /** How often it looks by itself. */
  readonly lookEveryMs?: number | undefined;
  /** Called at the start of a round, and whenever few queued messages are left: it may queue more. */
  readonly feed?: () => Promise<void>;
}

/** What a carrier has to do: each runs by itself. */
interface LaneLoops {
  readonly carrier: SendingCarrier;
  readonly sending: SingleFlight;
  readonly asking: SingleFlight;
  readonly following: SingleFlight;
}

/** Nothing that waits is due to the second. */
export const LOOK_EVERY_MS = 15_000;

/**
 * The outbox. What it works on is what the store holds: a message is read again just before each step, so that a
 * withdrawal or a cancel in between counts, and a restart goes on where the last run stopped.
 */
export function createOutbox(
  surroundings: Surroundings,
  delivery: Delivery,
  schedule: Schedule,
  { lookEveryMs = LOOK_EVERY_MS, feed }: OutboxOptions = {},
): Outbox {
  const { store, platform, emit, now } = surroundings;
  const closing = new AbortController();
  const { signal } = closing;
  const pausing = createPausing(surroundings);
  const slowDown = createSlowDown(surroundings);
  let rechecked: Promise<void> = Promise.resolve();

  const failed = (error: unknown): void =>
    platform.log(`outbox: ${error instanceof Error ? error.name : 'unknown fault'}`);

  let feeding: Promise<void> | undefined;
  const fed = (): Promise<void> => {
    feeding ??= (feed?.() ?? Promise.resolve()).catch(failed).finally(() => {
      feeding = undefined;
    });
    return feeding;
  };

  const parts: LaneParts = {
    surroundings,
    delivery,
    slowDown,
    mayBegin: async () => !signal.aborted && (await pausing.paused()) === null,
    feed: fed,
    failed,
    closing: signal,
  };
  const lanes = SENDING_CARRIERS.map((carrier) => laneLoops(createLane(carrier, parts)));

  /** The sending of a carrier, the questions about what it was sent, and the wait when it asked for less. */
  function laneLoops(lane: Lane): LaneLoops {
    const { carrier } = lane;
    const unanswered = createUnanswered(surroundings, delivery, lane, signal);
    const follower = createFollower(surroundings, delivery, lane, signal);
    let timer: NodeJS.Timeout | undefined;
    const sending = singleFlight(async () => {
      await lane.run();
      const seconds = await slowDown.secondsLeft(carrier);
      clearTimeout(timer);
      if (seconds === 0 || signal.aborted) return;
      timer = setTimeout(() => sending.ask(), Math.ceil(seconds * 1_000));
      timer.unref();
    }, failed);
    const asking = singleFlight(() => unanswered(failed), failed);
    const following = singleFlight(() => follower(failed), failed);
    return { carrier, sending, asking, following };
  }

  const rounds = singleFlight(async () => {
    await schedule.releaseDue(signal, failed);
    if (await parts.mayBegin()) await fed();
    const { queued, sending, toFollow } = await store.messages.atWork(now(), latestAsk(now()));
    for (const lane of lanes) {
      if (queued.has(lane.carrier)) lane.sending.ask();
      if (sending.has(lane.carrier)) lane.asking.ask();
      if (toFollow.has(lane.carrier)) lane.following.ask();
    }
  }, failed);

  const wake = (): void => {
    if (!signal.aborted) rounds.ask();
  };

  const timer = setInterval(wake, lookEveryMs);
  timer.unref();

  const state = async (): Promise<OutboxState> => {
    const [paused, queued] = await Promise.all([pausing.paused(), store.messages.queuedBy()]);
    const waits = SENDING_CARRIERS.filter((carrier) => (queued.get(carrier) ?? 0) > 0);
    return {
      paused,
      waiting: [...queued.values()].reduce((sum, count) => sum + count, 0),
      lanes: await Promise.all(
        waits.map(async (carrier) => ({
          carrier,
          waiting: queued.get(carrier) ?? 0,
          slowUntil: await slowDown.until(carrier),
        })),
      ),
    };
  };

  return {
    wake,
    state,
    recheck: (personId) => {
      rechecked = rechecked.then(() =>
        signal.aborted ? undefined : schedule.recheck(personId).catch(failed),
      );
      return rechecked;
    },
    pause: async () => {
      await pausing.pause();
      emit({ kind: 'changed', area: 'messages' });
    },
    resume: async () => {
      await pausing.resume();
      emit({ kind: 'changed', area: 'messages' });
      wake();
    },
    close: async () => {
      closing.abort();
      clearInterval(timer);
      await Promise.all([rounds.ended(), rechecked]);
      await Promise.all(
        lanes.flatMap(({ sending, asking, following }) =>
          [sending, asking, following].map((loop) => loop.ended()),
        ),
      );
      await feeding;
    },
  };
}
