import PQueue from 'p-queue';
import type { Id } from '../../domain/identity';
import type { SendingCarrier } from '../../domain/messages/hand-off';
import type { Surroundings } from '../surroundings';
import { latestAttempt } from './back-off';
import type { Begun } from './begin';
import type { Delivery } from './delivery';
import { createPacer, paceClock, type Pacer } from './pacer';
import type { Pace, SendAdapter, SendOutcome } from './send-adapter';
import { createSpell } from './spell';
import type { SlowDown } from './slow-down';

/** What a lane needs of the outbox. */
export interface LaneParts {
  readonly surroundings: Pick<Surroundings, 'store' | 'platform' | 'now'>;
  readonly delivery: Delivery;
  readonly slowDown: SlowDown;
  /** Whether anything may begin: sending is not paused, and the program does not end. */
  readonly mayBegin: () => Promise<boolean>;
  /** Queues more where more is to come. */
  readonly feed: () => Promise<void>;
  readonly failed: (error: unknown) => void;
  /** Waits end early when the program does. */
  readonly closing: AbortSignal;
}

/** The queue of one carrier, sent at its adapter's pace, whatever the others do. */
export interface Lane {
  readonly carrier: SendingCarrier;
  /** Sends what is due until nothing is left, or nothing may go. */
  run(): Promise<void>;
  /** Whether messages are on their way. */
  isBusy(): boolean;
  /** A turn at the provider, for a question. */
  turn(): Promise<void>;
}

/** What a provider asks for that does not say how long. */
const SLOW_SECONDS = 60;
const AT_A_TIME = 20;
/** So many times what may be under way may be in doubt before nothing more goes: one broken connection stops nothing. */
const IN_DOUBT_TIMES = 4;
/** Before the adapter has said its own. */
const UNKNOWN_PER_MINUTE = 60;

/** How many are begun together: what is handed over within about a second, so that none waits long as `sending`. */
function groupSize({ canBeAsked, pace }: SendAdapter): number {
  if (!canBeAsked) return 1;
  return Math.max(1, Math.min(pace.atOnce, Math.floor(pace.perMinute / 60)));
}

export function createLane(carrier: SendingCarrier, parts: LaneParts): Lane {
  const { surroundings, delivery, slowDown, mayBegin, feed, failed, closing } = parts;
  const { store, platform, now } = surroundings;
  const underWay = new PQueue();
  const spell = createSpell(platform);
  const clock = paceClock(closing);
  let pacer: Pacer = createPacer(UNKNOWN_PER_MINUTE, clock);

  const keepPace = ({ perMinute, atOnce }: Pace): void => {
    if (pacer.perMinute !== perMinute) pacer = createPacer(perMinute, clock);
    underWay.concurrency = atOnce;
  };

  const isHeldBack = async (atOnce: number): Promise<boolean> =>
    !(await mayBegin()) ||
    spell.isResting() ||
    delivery.inDoubt(carrier) >= IN_DOUBT_TIMES * atOnce ||
    (await slowDown.secondsLeft(carrier)) > 0;

  const due = async (limit: number, besides: ReadonlySet<Id>): Promise<Id[]> => {
    const most = limit + besides.size;
    const items = await store.messages.due(now(), latestAttempt(now()), most, carrier);
    return items
      .map(({ message }) => message.id)
      .filter((id) => !besides.has(id))
      .slice(0, limit);
  };

  /** What goes next; where little is left, more may be queued first. */
  const next = async (limit: number, besides: ReadonlySet<Id>): Promise<Id[]> => {
    const ids = await due(limit, besides);
    if (ids.length === limit) return ids;
    await feed();
    return due(limit, besides);
  };

  const heed = async (outcome: SendOutcome): Promise<void> => {
    if (outcome.kind === 'later' && outcome.slowDown === true) {
      await slowDown.ask(carrier, outcome.waitSeconds ?? SLOW_SECONDS);
    } else if (outcome.kind === 'later' || outcome.kind === 'unknown') spell.fault();
    else spell.success();
  };

  const hand = async (begun: Begun, adapter: SendAdapter, hasTurn: boolean): Promise<void> => {
    if (!hasTurn) {
      await pacer.turn();
      // Meanwhile sending may have been paused, or the provider have asked for less.
      if (await isHeldBack(adapter.pace.atOnce)) return delivery.takeBack(begun);
    }
    try {
      await heed(await delivery.send(begun, adapter));
    } catch (error) {
      spell.fault();
      throw error;
    }
    return undefined;
  };

  /** One that can't be made ready waits with its reason beside it, and is not due any more: the others go on. */
  const isSetAside = (id: Id): Promise<boolean> =>
    delivery.setAside(id).then(
      () => true,
      (error: unknown) => {
        failed(error);
        return false;
      },
    );

  /** Several at once, or each by itself where one of them is at fault. @returns what could neither begin nor be set aside */
  const begin = async (ids: readonly Id[]): Promise<{ begun: readonly Begun[]; failing: readonly Id[] }> => {
    try {
      return { begun: await delivery.begin(ids), failing: [] };
    } catch (error) {
      failed(error);
      const [only, ...others] = ids;
      if (only !== undefined && others.length === 0) {
        return { begun: [], failing: (await isSetAside(only)) ? [] : ids };
      }
    }
    const begun: Begun[] = [];
    const failing: Id[] = [];
    for (const id of ids) {
      const one = await begin([id]);
      begun.push(...one.begun);
      failing.push(...one.failing);
    }
    return { begun, failing };
  };

  const runFor = async (adapter: SendAdapter): Promise<void> => {
    const size = groupSize(adapter);
    const { atOnce } = adapter.pace;
    const besides = new Set<Id>();
    keepPace(adapter.pace);
    while (!(await isHeldBack(atOnce))) {
      const ids = await next(size, besides);
      if (ids.length === 0) return;
      // One that goes by itself has its turn first, and is written immediately before it goes.
      if (size === 1) {
        await pacer.turn();
        if (await isHeldBack(atOnce)) return;
      }
      const { begun, failing } = await begin(ids);
      for (const id of failing) besides.add(id);
      for (const one of begun) void underWay.add(() => hand(one, adapter, size === 1)).catch(failed);
      // A store that takes nothing takes nothing of the others either.
      if (failing.length === ids.length) return;
      // The next are begun while these go; where nobody can be asked, one is in doubt at most.
      await (adapter.canBeAsked ? underWay.onSizeLessThan(1) : underWay.onIdle());
    }
  };

  /** What waits for a way to send that is not set up says so. */
  const putOff = async (): Promise<void> => {
    while (await mayBegin()) {
      const ids = await due(AT_A_TIME, new Set());
      if (ids.length === 0) return;
      await delivery.putOff(ids);
    }
  };

  return {
    carrier,
    run: async () => {
      const adapter = await delivery.adapter(carrier);
      if (adapter !== undefined) await runFor(adapter);
      else await putOff();
      await underWay.onIdle();
    },
    isBusy: () => underWay.size + underWay.pending > 0,
    turn: async () => {
      const adapter = await delivery.adapter(carrier);
      if (adapter !== undefined) keepPace(adapter.pace);
      await pacer.turn();
    },
  };
}
