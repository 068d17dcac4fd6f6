import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cutPlaces } from '../../../../shells/cut-places';
import type { KilledWatch } from '../../../../shells/killed-watch';
import { testPlatform } from '../../../../shells/test-platform';
import { toldUntil } from '../../../../shells/told-until';
import { signedInAt } from '../../../../shells/watching';
import { makeCertificates, type Certificates } from '../../../../servers/certificates';
import { openGraphMailboxBench, type GraphMailboxBench } from './graph-mailbox-bench';
import { ADDRESS, mailOf } from './mailbox-bench';
import { openWatch } from './watch-desk';

const MAILS = 6;
const SUBJECTS = Array.from({ length: MAILS }, (_, count) => `Mail ${count}`);

let bench: GraphMailboxBench;
let certificates: Certificates;
beforeAll(async () => {
  certificates = await makeCertificates();
  bench = await openGraphMailboxBench(certificates);
  for (const subject of SUBJECTS) bench.deliver(mailOf(subject));
});
afterAll(() => bench.stop());

/** Looks in another process, which is killed after a number of writes. @returns how many it made, where it came to its end */
async function lookUntil(dataDir: string, killAfter: number): Promise<number | null> {
  const { ca } = certificates;
  const watch: KilledWatch = { dataDir, address: ADDRESS, graphUrl: bench.peer.url, ca, killAfter };
  const [told] = await toldUntil('killed-watch.ts', watch, z.object({ commits: z.int() }));
  return told?.commits ?? null;
}

describe('the watch, killed right after one of its writes', { timeout: 600_000 }, () => {
  it('loses and doubles nothing, at whichever write it was', async () => {
    const whole = (await lookUntil(testPlatform().dataDir, 0)) ?? 0;
    expect(whole).toBeGreaterThan(MAILS);
    for (const cut of cutPlaces(whole - 2, 6).map((place) => place + 1)) {
      const platform = testPlatform();
      expect(await lookUntil(platform.dataDir, cut)).toBeNull();
      const settings = { kind: 'graph', address: ADDRESS } as const;
      const desk = await openWatch({ settings, platform, microsoft: signedInAt(bench.peer.url) });
      await desk.watch.look();
      await desk.watch.look();
      expect(await desk.words(), `cut at write ${cut}`).toEqual(SUBJECTS);
      expect(await desk.watch.state()).toMatchObject({ problem: null, toCome: 0 });
      await desk.close();
    }
  });
});
