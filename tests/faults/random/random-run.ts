import { setTimeout as wait } from 'node:timers/promises';
import type { Id } from '../../../src/domain/identity';
import { seededChance, type Chance } from '../../bench/chance';
import type { Certificates } from '../../servers/certificates';
import { ask } from '../../shells/ask';
import { count, harmed, type Count } from '../count/count';
import { settle, standing } from '../count/settle';
import { morningClock } from '../desk/desk';
import { until } from '../desk/until';
import { sendAsked, writeDraft } from '../desk/write';
import { openGraphWay } from '../ways/graph-way';
import { NETWORK_FAULTS } from '../ways/network-faults';
import { openNotifyWay } from '../ways/notify-way';
import { openSmtpWay } from '../ways/smtp-way';
import type { Way } from '../ways/way';
import { openRandomDesk, type RandomDesk } from './random-desk';

export interface RandomRun {
  readonly seed: number;
  readonly messages: number;
  readonly certificates: Certificates;
  /** Ends early, with what was sent by then. Milliseconds of real time. */
  readonly atMostMs?: number;
  readonly progress?: (line: string) => void;
}

export interface RandomTotals {
  readonly seed: number;
  /** By carrier. */
  readonly counts: ReadonlyMap<string, Count>;
  readonly rounds: number;
  readonly kills: number;
  /** How often something went wrong on purpose. */
  readonly faults: number;
  readonly clockMoves: number;
}

/** How many messages are written before the next turn of fortune, at most: more in a longer run. */
const aRound = ({ messages }: Pick<RandomRun, 'messages'>): number => Math.max(14, Math.ceil(messages / 40));
/** Writes that a message takes, from draft to its entry for the record. */
const WRITES_EACH = 5;
/** Rounds of a working day. */
const A_DAY = 8;
const ROUND_MINUTES = 40;

/** What was written, and how it goes. */
interface Sent {
  readonly id: Id;
  readonly way: Way;
}

/** Throws nothing away but what a killed process did not live to answer. */
async function orKilled(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Error && /process/u.test(error.message)) return false;
    throw error;
  }
}

/**
 * Sends messages by every way while processes are killed, providers fail and clocks move, all as the seed says; then
 * puts everything right, lets it come to rest, and counts against what the servers received.
 */
export async function runRandomly(run: RandomRun): Promise<RandomTotals> {
  const chance = seededChance(run.seed);
  const clock = morningClock();
  const options = { certificates: run.certificates, now: clock.now, secure: true };
  const ways = await Promise.all([openSmtpWay(options), openNotifyWay(options), openGraphWay(options)]);
  const desk = await openRandomDesk(ways, clock);
  const began = performance.now();
  const sent: Sent[] = [];
  let rounds = 0;
  let faults = 0;
  let clockMoves = 0;
  try {
    while (sent.length < run.messages && performance.now() - began < (run.atMostMs ?? Infinity)) {
      rounds += 1;
      await desk.ensure();
      faults += misfortunes(ways, chance);
      clockMoves += fate(desk, ways, chance, WRITES_EACH * aRound(run));
      const many = Math.min(1 + chance(aRound(run)), run.messages - sent.length);
      await writeSome(desk, ways, many, chance, sent);
      clockMoves += await letTimePass(desk, ways, chance);
      if (rounds % A_DAY === 0) await nextMorning(desk, ways, clock);
      if (rounds % 5 === 0)
        run.progress?.(`${sent.length} messages, ${rounds} rounds, ${desk.kills()} kills`);
    }
    await allIsWell(desk, ways, sent, clock);
    const counts = new Map<string, Count>();
    for (const way of ways) {
      const ids = sent.filter((each) => each.way === way).map(({ id }) => id);
      counts.set(way.carrier, await count(desk, ids, (id) => way.arrived(id)));
      for (const line of await harmed(desk, ids, (id) => way.arrived(id)))
        run.progress?.(`${way.carrier}: ${line}`);
    }
    return { seed: run.seed, counts, rounds, kills: desk.kills(), faults, clockMoves };
  } finally {
    desk.kill();
    await desk.close();
    await Promise.all(ways.map((way) => way.stop()));
  }
}

/** What befalls each way this round: nothing for half of them. @returns how many faults */
function misfortunes(ways: readonly Way[], chance: Chance): number {
  let many = 0;
  for (const way of ways) {
    way.mend();
    if (chance(2) === 0) continue;
    const fault = NETWORK_FAULTS[chance(NETWORK_FAULTS.length)];
    if (fault !== undefined && way.befall(fault)) many += 1;
    if (chance(4) === 0 && way.trip !== undefined) {
      way.mend();
      way.trip(chance(6_000));
      many += 1;
    }
  }
  return many;
}

/** When the process is to end this round, if at all, and whether the clock is moved at its start. */
function fate(desk: RandomDesk, ways: readonly Way[], chance: Chance, writes: number): number {
  const what = chance(8);
  if (what < 3) desk.killAfter(1 + chance(writes));
  else if (what === 3) {
    const way = ways[chance(ways.length)];
    const atTaken = chance(2) === 0;
    let left = 1 + chance(3);
    way?.watch((taken) => {
      if (taken !== atTaken) return;
      left -= 1;
      if (left === 0) desk.kill();
    });
  }
  if (chance(5) !== 0) return 0;
  desk.setBy(chance(2) === 0 ? -1 - chance(50) : 1 + chance(50));
  return 1;
}

/** Somebody writes and sends. After a kill they go on where they were. */
async function writeSome(
  desk: RandomDesk,
  ways: readonly Way[],
  many: number,
  chance: Chance,
  sent: Sent[],
): Promise<void> {
  for (let i = 0; i < many; i++) {
    const way = ways[chance(ways.length)];
    if (way === undefined) return;
    await orKilled(async () => {
      const id = await writeDraft(desk, way, `visit ${sent.length + 1} is now at 2pm.`);
      // From here on it may not be lost.
      sent.push({ id, way });
      await sendAsked(desk, id);
    });
    await desk.ensure();
  }
}

/** Some minutes, now and then a sleep. What is held on its way arrives before the provider's time is over. */
async function letTimePass(desk: RandomDesk, ways: readonly Way[], chance: Chance): Promise<number> {
  await wait(chance(250));
  const soon = 1 + chance(4);
  for (let minute = 0; minute < soon; minute++) {
    desk.pass(1);
    await wait(30);
  }
  await Promise.all(ways.map((way) => way.release()));
  if (chance(12) === 0) {
    desk.kill();
    await wait(50);
    await desk.ensure();
  }
  const later = chance(ROUND_MINUTES - soon);
  for (let minute = 0; minute < later; minute += 5) {
    desk.pass(5);
    await wait(30);
  }
  return later > 20 ? 1 : 0;
}

/** The desk sleeps until 10 o'clock of the next working day. */
async function nextMorning(desk: RandomDesk, ways: readonly Way[], clock: { now(): string }): Promise<void> {
  await Promise.all(ways.map((way) => way.release()));
  const at = new Date(clock.now());
  const next = new Date(at);
  next.setUTCHours(10, 0, 0, 0);
  do next.setUTCDate(next.getUTCDate() + 1);
  while (next.getUTCDay() === 0 || next.getUTCDay() === 6);
  desk.pass(Math.round((next.getTime() - at.getTime()) / 60_000));
}

/** Providers and network are back, what was held arrives, drafts that a kill left are sent, and all comes to rest. */
async function allIsWell(
  desk: RandomDesk,
  ways: readonly Way[],
  sent: readonly Sent[],
  clock: { now(): string },
): Promise<void> {
  for (const way of ways) {
    way.mend();
    await way.release();
  }
  await nextMorning(desk, ways, clock);
  await desk.ensure();
  desk.killAfter(Number.MAX_SAFE_INTEGER);
  const ids = sent.map(({ id }) => id);
  await until('everybody can be asked', async () => (await standing(desk, ids.slice(0, 1))).length === 1);
  for (const { id, status, problem } of await standing(desk, ids)) {
    if (status === 'draft' && problem === null) await sendAsked(desk, id);
  }
  await settle(desk, { pass: ({ minutes = 0 }) => desk.pass(minutes) }, ids);
  await ask(desk, 'messages.outbox', {});
}
