import { writeSync } from 'node:fs';
import { z } from 'zod';
import { createApp } from '../../src/main/app';
import { postOfficeSchema } from '../../src/main/platform/post-office';
import { tellSchedule, tellStory } from './told-story';
import { tellMailFiles } from './told-mail-files';
import { testPlatform } from './test-platform';

/** What the process that is to be killed is started with, as JSON in its first argument. */
const killedStorySchema = z.object({
  dataDir: z.string(),
  /** Which story: the main job, a message that waits for its time, or mail files that go into the record. */
  tells: z.enum(['job', 'schedule', 'mail-files']),
  /** The commit after which the process is killed, counted from its start. */
  killAfter: z.int(),
  ca: z.string(),
  postOffice: postOfficeSchema,
});
export type KilledStory = z.infer<typeof killedStorySchema>;

/** Tells the story in a process of its own and kills it, without a word, right after one of its writes. */
async function main({ dataDir, tells, killAfter, ca, postOffice }: KilledStory): Promise<void> {
  const platform = testPlatform({ dataDir, certificates: [ca], postOffice });
  let commits = 0;
  const app = createApp(platform, {
    demoMails: false,
    outboxLooksEveryMs: 20,
    onCommit: () => {
      commits += 1;
      if (commits === killAfter) process.kill(process.pid, 'SIGKILL');
    },
  });
  const say = (what: object) => writeSync(1, `${JSON.stringify({ ...what, commits })}\n`);
  if (tells === 'job') await tellStory(app, platform.clipboard, say);
  else if (tells === 'schedule') await tellSchedule(app, platform, say);
  else await tellMailFiles(app, platform.clipboard, say);
  writeSync(1, `${JSON.stringify({ said: 'end', commits })}\n`);
  await app.close();
}

await main(killedStorySchema.parse(JSON.parse(process.argv[2] ?? '')));
