import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApp } from '../../../../src/main/app';
import { openStore } from '../../../../src/main/store/open-store';
import type { Store } from '../../../../src/main/store/store';
import { startPostOffice, type PostOffice } from '../../../servers/post-office';
import { ask } from '../../../shells/ask';
import { cutPlaces } from '../../../shells/cut-places';
import type { KilledStory } from '../../../shells/killed-story';
import { openVault, testPlatform } from '../../../shells/test-platform';
import { FILES_SUBJECT, tellMailFiles, toldTrails } from '../../../shells/told-mail-files';
import { toldUntil } from '../../../shells/told-until';

const saidSchema = z.object({ said: z.string(), id: z.string().optional(), commits: z.int() });
type Heard = z.infer<typeof saidSchema>;

let office: PostOffice;
beforeAll(async () => {
  office = await startPostOffice();
}, 60_000);
afterAll(() => office.stop());

/** Tells the story in another process, which is killed after a number of writes, and hears what it said till then. */
function tellUntil(dataDir: string, killAfter: number): Promise<Heard[]> {
  const { smtp, notify, ca } = office;
  const story: KilledStory = { dataDir, tells: 'mail-files', killAfter, ca, postOffice: { smtp, notify } };
  return toldUntil('killed-story.ts', story, saidSchema);
}

const folder = () => mkdtempSync(join(tmpdir(), 'plainword-trail-'));

/** What was said stands in the store as the killed process left it, before anything acts on it. */
async function keepsWhatItSaid(store: Store, heard: readonly Heard[], at: string): Promise<void> {
  const has = (what: string) => heard.some(({ said }) => said === what);
  const trails = [...(await store.trails.open()), ...(await store.trails.done(50))];
  const mine = trails.filter(({ subject }) => subject === FILES_SUBJECT);
  if (has('kept')) expect(mine, at).toMatchObject([{ mails: { length: 2 }, messages: { length: 2 } }]);
  const [filing] = mine.flatMap(({ filings }) => filings);
  if (has('filed')) expect(filing, at).toBeDefined();
  if (has('reviewed')) expect(filing?.review.messages.length, at).toBeGreaterThan(0);
  if (filing === undefined) return;
  const entry = await store.records.get(filing.entryId);
  expect(entry, at).toBeDefined();
  if (has('copied')) expect(entry?.copied, at).not.toBeNull();
  if (has('recorded')) expect(entry?.state, at).toBe('recorded');
}

/** Restarts on what was left and tells the story to its end: all is there, once. */
async function goesOn(dataDir: string, at: string): Promise<void> {
  const { smtp, notify, ca } = office;
  const platform = testPlatform({ dataDir, certificates: [ca], postOffice: { smtp, notify } });
  const app = createApp(platform, { demoMails: false });
  await tellMailFiles(app, platform.clipboard, () => {});
  const told = await toldTrails(app);
  expect(told, at).toHaveLength(1);
  expect(told[0]?.mails, at).toHaveLength(2);
  expect(told[0]?.trail.messages, at).toHaveLength(2);
  expect(
    told[0]?.filings.map(({ filing }) => filing.entryState),
    at,
  ).toEqual(['recorded']);
  expect((await ask(app, 'trails.list', {})).unreadable, at).toEqual([]);
  await app.close();
}

async function cutAndGoOn(killAfter: number): Promise<void> {
  const dataDir = folder();
  const at = `killed after write ${killAfter}`;
  const heard = await tellUntil(dataDir, killAfter);
  const store = await openStore({ dir: dataDir, vault: openVault, machine: 'test-desk' });
  await keepsWhatItSaid(store, heard, at);
  await store.close();
  await goesOn(dataDir, at);
}

describe('mail files on their way into the record', () => {
  it('are in it once, whatever write the program is killed after', { timeout: 600_000 }, async () => {
    const whole = await tellUntil(folder(), 0);
    const from = whole.find(({ said }) => said === 'begun')?.commits ?? 0;
    const to = whole.find(({ said }) => said === 'end')?.commits ?? 0;
    expect(to - from).toBeGreaterThan(10);
    const places = cutPlaces(to - from, 6).map((place) => from + place);
    const half = Math.ceil(places.length / 2);
    await Promise.all(
      [places.slice(0, half), places.slice(half)].map(async (part) => {
        for (const place of part) await cutAndGoOn(place);
      }),
    );
  });
});
