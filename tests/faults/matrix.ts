import { beforeAll, describe, expect, inject, it } from 'vitest';
import { makeCertificates, type Certificates } from '../servers/certificates';
import { trust } from '../servers/trusting';
import { fullDiskCell, type FullWhen, type RoomBy } from './cells/full-disk-cell';
import { killCell, type KilledAt } from './cells/kill-cell';
import { networkCell } from './cells/network-cell';
import { powerCutCell } from './cells/power-cut-cell';
import { timeCell, type TimeStory } from './cells/time-cell';
import type { TestClock } from '../shells/test-platform';
import { unharmed, type Count } from './count/count';
import { morningClock } from './desk/desk';
import { prepare } from './desk/prepared';
import { TORN } from './desk/snapshot';
import { note } from './totals/totals';
import { NETWORK_FAULTS } from './ways/network-faults';
import type { NetworkFault, Way, WayOptions } from './ways/way';

const KILLS: readonly (readonly [string, KilledAt])[] = [
  ...[4, 6].map((commit) => [`right after write ${commit}`, { commit }] as const),
  ['with a message on its way that is not taken yet', { onItsWay: 1, taken: false }],
  ['with a message on its way that was taken', { onItsWay: 1, taken: true }],
  ['with the last message on its way', { onItsWay: 3, taken: true }],
  ['at some moment', { afterMs: 700 }],
];

const DISKS: readonly (readonly [FullWhen, RoomBy])[] = [
  ['before it goes', 'room while it runs'],
  ['before it goes', 'room at the next start'],
  ['once it was taken', 'room while it runs'],
  ['once it was taken', 'room at the next start'],
];

const TIMES: readonly TimeStory[] = (['clock set forward', 'clock set back'] as const)
  .flatMap((fault): TimeStory[] => [
    { fault, meanwhile: 'it never arrived', putRight: true },
    { fault, meanwhile: 'it never arrived', putRight: false },
    { fault, meanwhile: 'its answer was lost', putRight: false },
    { fault, meanwhile: 'it arrives minutes later', putRight: true },
  ])
  .concat([
    { fault: 'laptop sleep', meanwhile: 'it never arrived', putRight: false },
    { fault: 'laptop sleep', meanwhile: 'its answer was lost', putRight: false },
    { fault: 'laptop sleep', meanwhile: 'it arrives minutes later', putRight: false },
  ]);

/** Commits of a start that sends three messages: the current fails after each in turn. */
const POWER_CUTS = [3, 4, 5, 6, 7, 8];

export interface MatrixOf {
  readonly name: string;
  open(options: WayOptions): Promise<Way>;
  /** Faults that cannot happen to this way, and why. */
  readonly cannot: Partial<Record<NetworkFault, string>>;
}

/** Every fault on one way to send: nothing is lost, sent twice, denied or stuck; a person is asked only by email servers. */
export function describeFaults({ name, open, cannot }: MatrixOf): void {
  const totals = inject('faultTotals');
  let certificates: Certificates;
  beforeAll(async () => {
    certificates = await makeCertificates();
    trust(certificates.ca);
  });

  /** One cell: a provider of its own, a story, and the count. */
  async function cell(story: (way: Way, clock: TestClock) => Promise<Count>, secure = false) {
    const clock = morningClock();
    const way = await open({ certificates, now: clock.now, secure });
    try {
      const counted = await story(way, clock);
      note(totals, name, counted);
      return { counted, fine: unharmed(way) };
    } finally {
      await way.stop();
    }
  }

  const can = NETWORK_FAULTS.filter((fault) => cannot[fault] === undefined);
  const wants = NETWORK_FAULTS.flatMap((fault) => {
    const why = cannot[fault];
    return why === undefined ? [] : [{ fault, why }];
  });

  describe.concurrent(`${name}: a fault on the way or at the provider`, () => {
    it.for(can)('%s: all that could go went, once', async (fault) => {
      const story = (way: Way, clock: TestClock) => networkCell(way, fault, clock);
      const { counted, fine } = await cell(story, fault === 'wrong certificate');
      expect(counted).toMatchObject({ ...fine, messages: 3 });
    });
  });

  describe.runIf(wants.length > 0)(`${name}: what cannot happen`, () => {
    it.for(wants)('$fault: $why', async ({ fault }) => {
      const way = await open({ certificates, now: morningClock().now });
      expect(way.befall(fault)).toBe(false);
      await way.stop();
    });
  });

  // One after the other: each is a process of its own.
  describe(`${name}: killed without a word`, () => {
    it.for(KILLS)('%s', async ([, at]) => {
      const { counted, fine } = await cell(async (way) => killCell(way, await prepare(way, 3), at));
      expect(counted).toMatchObject({ ...fine, messages: 3 });
    });
  });

  describe.concurrent(`${name}: the current fails`, () => {
    it.for(POWER_CUTS)('right after write %i', async (commit) => {
      const torn = TORN[commit % TORN.length] ?? 'as it was';
      const { counted, fine } = await cell(async (way) =>
        powerCutCell(way, await prepare(way, 3), commit, torn),
      );
      expect(counted).toMatchObject({ ...fine, messages: 3 });
    });
  });

  describe.concurrent(`${name}: the disk is full`, () => {
    it.for(DISKS)('%s, %s', async ([when, roomBy]) => {
      const { counted, fine } = await cell(async (way) =>
        fullDiskCell(way, await prepare(way, 3), when, roomBy),
      );
      expect(counted).toMatchObject({ ...fine, messages: 3 });
    });
  });

  describe.concurrent(`${name}: time jumps while a message is on its way`, () => {
    it.for(TIMES)('$fault, $meanwhile, put right: $putRight', async (story) => {
      const { counted, fine } = await cell((way, clock) => timeCell(way, story, clock));
      expect(counted).toMatchObject({ ...fine, messages: 2 });
    });
  });
}
