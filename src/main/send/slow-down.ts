import { z } from 'zod';
import type { Carrier } from '../../domain/messages/channel';
import { instantSchema, type InstantText } from '../../domain/time/moment';
import type { Surroundings } from '../surroundings';
import { later } from './later';

/** A carrier's provider asked for less of everything: nothing goes by it until the time has passed. */
export interface SlowDown {
  /** How many seconds nothing may go by this carrier; 0: it may. */
  secondsLeft(carrier: Carrier): Promise<number>;
  /** Until when nothing goes by it, as clocks show it; null: it may. */
  until(carrier: Carrier): Promise<InstantText | null>;
  /** Kept in the store, so that a restart waits as well. */
  ask(carrier: Carrier, seconds: number): Promise<void>;
}

const slowSchema = z.object({ since: instantSchema, seconds: z.number().min(0) });

/** No provider is waited for longer. */
const LONGEST_SECONDS = 24 * 60 * 60;

const nameFor = (carrier: Carrier): string => `outbox.slow.${carrier}`;

export function createSlowDown({
  store,
  platform,
  now,
}: Pick<Surroundings, 'store' | 'platform' | 'now'>): SlowDown {
  /** Of this run, by the machine's uptime: no clock that is set shortens or lengthens the wait. */
  const ends = new Map<Carrier, number>();

  /** What an earlier run left; a clock that stands before it was set back, and the wait begins anew. */
  const leftOver = async (carrier: Carrier): Promise<number> => {
    const kept = await store.settings.read(nameFor(carrier), slowSchema);
    if (kept === undefined) return 0;
    const passed = (Date.parse(now()) - Date.parse(kept.since)) / 1_000;
    return passed < 0 ? kept.seconds : Math.max(0, kept.seconds - passed);
  };

  const secondsLeft = async (carrier: Carrier): Promise<number> => {
    let end = ends.get(carrier);
    if (end === undefined) {
      end = platform.uptime() + (await leftOver(carrier));
      ends.set(carrier, end);
    }
    return Math.max(0, end - platform.uptime());
  };

  return {
    secondsLeft,
    until: async (carrier) => {
      const seconds = await secondsLeft(carrier);
      return seconds === 0 ? null : later(now(), seconds);
    },
    ask: async (carrier, asked) => {
      const seconds = Math.min(asked, LONGEST_SECONDS);
      const before = await secondsLeft(carrier);
      if (seconds <= before) return;
      ends.set(carrier, platform.uptime() + seconds);
      await store.settings.write(nameFor(carrier), { since: now(), seconds });
    },
  };
}
