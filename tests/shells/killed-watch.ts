import { writeSync } from 'node:fs';
import { z } from 'zod';
import { trust } from '../servers/trusting';
import { testPlatform } from './test-platform';
import { signedInAt, startWatching } from './watching';

const killedWatchSchema = z.object({
  dataDir: z.string(),
  address: z.string(),
  graphUrl: z.string(),
  ca: z.string(),
  /** The commit after which the process is killed, counted from its start. */
  killAfter: z.int(),
});
export type KilledWatch = z.infer<typeof killedWatchSchema>;

/** Looks into the mailbox once, in a process of its own, which is killed without a word right after one of its writes. */
async function main({ dataDir, address, graphUrl, ca, killAfter }: KilledWatch): Promise<void> {
  trust(ca);
  let commits = 0;
  const watching = await startWatching({
    platform: testPlatform({ dataDir }),
    settings: { kind: 'graph', address },
    password: null,
    since: '2026-01-01',
    page: 4,
    microsoft: signedInAt(graphUrl),
    takeIn: () => Promise.resolve(),
    onCommit: () => {
      commits += 1;
      if (commits === killAfter) process.kill(process.pid, 'SIGKILL');
    },
  });
  await watching.watch.look();
  writeSync(1, JSON.stringify({ commits }));
  await watching.close();
}

await main(killedWatchSchema.parse(JSON.parse(process.argv[2] ?? '')));
