import { writeSync } from 'node:fs';
import { z } from 'zod';
import { createApp } from '../../src/main/app';
import { trust } from '../servers/trusting';
import { testPlatform } from './test-platform';
import { tellTrail } from './told-mailbox-mail';

/** What the process that is to be killed is started with, as JSON in its first argument. */
const killedTrailSchema = z.object({
  dataDir: z.string(),
  /** The commit after which the process is killed, counted from its start; 0: never. */
  killAfter: z.int(),
  ca: z.string(),
  /** Of the mail the story is about. */
  subject: z.string(),
});
export type KilledTrail = z.infer<typeof killedTrailSchema>;

const say = (what: object) => writeSync(1, `${JSON.stringify(what)}\n`);

/** Tells the story of a mail in a process of its own and kills it, without a word, right after one of its writes. */
async function main({ dataDir, killAfter, ca, subject }: KilledTrail): Promise<void> {
  trust(ca);
  const platform = testPlatform({ dataDir, certificates: [ca] });
  let commits = 0;
  const app = createApp(platform, {
    demoMails: false,
    outboxLooksEveryMs: 20,
    onCommit: () => {
      commits += 1;
      if (commits === killAfter) process.kill(process.pid, 'SIGKILL');
    },
  });
  await tellTrail(app, platform.clipboard, subject, (said) => say({ said }));
  say({ said: 'end', commits });
  await app.close();
}

await main(killedTrailSchema.parse(JSON.parse(process.argv[2] ?? '')));
