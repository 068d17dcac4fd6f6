import { describe, expect, it } from 'vitest';
import { createPacer, type PaceClock } from '../../../../src/main/send/pacer';

/** A clock that moves when somebody waits, and rings late. */
function lateClock(lateBy = 0): PaceClock & { at: number } {
  const clock = {
    at: 0,
    now: () => clock.at,
    wait: (milliseconds: number) => {
      clock.at += milliseconds + lateBy;
      return Promise.resolve();
    },
  };
  return clock;
}

async function turns(perMinute: number, many: number, clock: PaceClock): Promise<number[]> {
  const pacer = createPacer(perMinute, clock);
  const times: number[] = [];
  for (let i = 0; i < many; i++) {
    await pacer.turn();
    times.push(clock.now());
  }
  return times;
}

/** The most that fell into any minute. */
function mostInAMinute(times: readonly number[]): number {
  return Math.max(...times.map((start, i) => times.slice(i).filter((time) => time < start + 60_000).length));
}

describe('the pace of a carrier', () => {
  it('is even: 3,000 a minute are one every 20 milliseconds', async () => {
    const times = await turns(3_000, 50, lateClock());
    expect(times.slice(0, 4)).toEqual([0, 20, 40, 60]);
    expect(times.at(-1)).toBe(49 * 20);
  });

  it('does not fall behind because timers ring late', async () => {
    const times = await turns(3_000, 500, lateClock(15));
    expect(times.at(-1)).toBeLessThan(499 * 20 * 1.01 + 20);
  });

  it('never lets more than the limit fall into any minute, however late the timers ring', async () => {
    const clock = lateClock(7);
    const pacer = createPacer(120, clock);
    const times: number[] = [];
    for (let i = 0; i < 500; i++) {
      if (i % 97 === 0) clock.at += 240;
      await pacer.turn();
      times.push(clock.now());
    }
    expect(mostInAMinute(times)).toBeLessThanOrEqual(120);
  });

  it('does not make up for time in which nothing was to go', async () => {
    const clock = lateClock();
    const pacer = createPacer(60, clock);
    await pacer.turn();
    clock.at += 30_000;
    await pacer.turn();
    await pacer.turn();
    expect(clock.at).toBe(31_000);
  });

  it('gives turns in the order in which they were asked for', async () => {
    const clock = lateClock();
    const pacer = createPacer(600, clock);
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((each) => pacer.turn().then(() => order.push(each))));
    expect(order).toEqual([1, 2, 3]);
  });
});
