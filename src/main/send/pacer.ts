import { setTimeout } from 'node:timers/promises';

/** Turns at a provider, evenly spaced. */
export interface Pacer {
  readonly perMinute: number;
  /** Resolves when the next may go; those who ask first go first. */
  turn(): Promise<void>;
}

const MINUTE_MS = 60_000;
/** How far a delay of this computer may be caught up with: some go closer together then, within the minute’s limit. */
const CATCH_UP_MS = 2_000;

/** What time it is for a pacer, and how to wait: a clock that nobody sets. */
export interface PaceClock {
  /** Milliseconds. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** The process's own time; waits end early when the program does. */
export function paceClock(closing: AbortSignal): PaceClock {
  return {
    now: () => performance.now(),
    wait: (milliseconds) => setTimeout(milliseconds, undefined, { signal: closing }).catch(() => undefined),
  };
}

/**
 * Gives turns at an even pace, and never more than `perMinute` within any minute. The turns keep to a timetable, so that
 * timers that ring late do not slow it down.
 */
export function createPacer(perMinute: number, clock: PaceClock): Pacer {
  const interval = MINUTE_MS / perMinute;
  /** When each of the last `perMinute` turns was, in a ring. */
  const last = new Float64Array(perMinute).fill(-Infinity);
  let place = 0;
  let next = -Infinity;

  return {
    perMinute,
    turn: async () => {
      const now = clock.now();
      const planned = next < now - CATCH_UP_MS ? now : next;
      const at = Math.max(planned, now, (last[place] ?? -Infinity) + MINUTE_MS);
      next = Math.max(planned, at - CATCH_UP_MS) + interval;
      last[place] = at;
      place = (place + 1) % perMinute;
      if (at > now) await clock.wait(at - now);
    },
  };
}
