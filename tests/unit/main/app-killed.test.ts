import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApp } from '../../../src/main/app';
import { openStore } from '../../../src/main/store/open-store';
import type { Message } from '../../../src/domain/messages/message';
import { startPostOffice, type PostOffice } from '../../servers/post-office';
import { ask } from '../../shells/ask';
import { cutPlaces } from '../../shells/cut-places';
import type { KilledStory } from '../../shells/killed-story';
import { openVault, testPlatform } from '../../shells/test-platform';
import { SCHEDULED_WORDS, tellSchedule, tellStory } from '../../shells/told-story';
import { toldUntil } from '../../shells/told-until';

const saidSchema = z.object({
  said: z.enum(['saved', 'scheduled', 'queued', 'sent', 'copied', 'recorded', 'end']),
  id: z.string().optional(),
  text: z.string().optional(),
  commits: z.int().optional(),
});
type Heard = z.infer<typeof saidSchema>;

/** Tells the story in another process, which is killed after a number of writes, and hears what it said till then. */
function tellUntil(
  tells: KilledStory['tells'],
  dataDir: string,
  killAfter: number,
  { smtp, notify, ca }: PostOffice,
): Promise<Heard[]> {
  const story: KilledStory = { dataDir, tells, killAfter, ca, postOffice: { smtp, notify } };
  return toldUntil('killed-story.ts', story, saidSchema);
}

/** What the provider has taken of a message. */
function arrived(office: PostOffice, message: Message): number {
  const texts = office.texts.received.filter((text) => text.reference === message.id);
  const mails = office.mail.received.filter((mail) => mail.raw.includes(message.id));
  return texts.length + mails.length;
}

/** The store as the killed process left it, before anything acts on it. */
async function leftBehind(dataDir: string, heard: readonly Heard[]) {
  const store = await openStore({ dir: dataDir, vault: openVault, machine: 'test-desk' });
  const ids = [...new Set(heard.flatMap(({ id }) => id ?? []))];
  const messages = await Promise.all(ids.map((id) => store.messages.get(id)));
  const entries = await Promise.all(ids.map((id) => store.records.ofMessage(id)));
  await store.close();
  return ids.map((id, i) => ({ id, message: messages[i], entry: entries[i] }));
}

let office: PostOffice;
const commits = { job: 0, schedule: 0 };

beforeAll(async () => {
  office = await startPostOffice();
  for (const tells of ['job', 'schedule'] as const) {
    const whole = await tellUntil(tells, mkdtempSync(join(tmpdir(), 'plainword-story-')), 0, office);
    commits[tells] = whole.find(({ said }) => said === 'end')?.commits ?? 0;
  }
}, 60_000);

afterAll(() => office.stop());

describe('killed right after a write', () => {
  it('the story has enough writes to be worth killing', () => {
    expect(commits.job).toBeGreaterThan(15);
    expect(commits.schedule).toBeGreaterThan(8);
  });

  it(
    'keeps all it said, sends nothing twice, and goes on to the end of the story',
    { timeout: 600_000 },
    async () => {
      await inTwo(cutPlaces(commits.job, 10), (place) => cutAndGoOn('job', place, goOn));
    },
  );

  it(
    'keeps a message that waits for its time, sends it once, and goes on to the end of its story (P32)',
    { timeout: 600_000 },
    async () => {
      await inTwo(cutPlaces(commits.schedule, 6), (place) => cutAndGoOn('schedule', place, goOnWaiting));
    },
  );
});

/** Two at a time. */
async function inTwo(places: readonly number[], work: (place: number) => Promise<void>): Promise<void> {
  const half = Math.ceil(places.length / 2);
  await Promise.all([places.slice(0, half), places.slice(half)].map((part) => inTurn(part, work)));
}

async function inTurn(places: readonly number[], work: (place: number) => Promise<void>): Promise<void> {
  for (const place of places) await work(place);
}

async function cutAndGoOn(
  tells: KilledStory['tells'],
  killAfter: number,
  goOnFrom: (dataDir: string, at: string) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-killed-'));
  const heard = await tellUntil(tells, dataDir, killAfter, office);
  const at = `killed after write ${killAfter}`;
  for (const { id, message, entry } of await leftBehind(dataDir, heard)) {
    const has = (what: Heard['said']) => heard.some((each) => each.id === id && each.said === what);
    const lastText = heard.findLast((each) => each.id === id && each.said === 'saved')?.text ?? '';
    expect(message?.text.startsWith(lastText), at).toBe(true);
    const status = message?.status ?? 'lost';
    if (has('scheduled')) expect(['scheduled', 'queued', 'sending', 'sent'], at).toContain(status);
    if (has('queued')) expect(['queued', 'sending', 'sent'], at).toContain(status);
    if (has('sent')) expect(status, at).toBe('sent');
    if (status === 'sent') expect(entry, at).toBeDefined();
    if (message !== undefined && arrived(office, message) > 0)
      expect(['sending', 'sent'], at).toContain(status);
    if (has('copied')) expect(entry?.copied, at).not.toBeNull();
    if (has('recorded')) expect(entry?.state, at).toBe('recorded');
  }
  await goOnFrom(dataDir, at);
}

/**
 * Restarts on what was left, with a clock that stands before the message's time again, waits out what is in doubt, and
 * tells the rest.
 */
async function goOnWaiting(dataDir: string, at: string): Promise<void> {
  const { smtp, notify, ca } = office;
  const platform = testPlatform({ dataDir, certificates: [ca], postOffice: { smtp, notify } });
  const app = createApp(platform, { outboxLooksEveryMs: 20, demoMails: false });
  const stepOn = async (): Promise<boolean> => {
    const under = await ask(app, 'messages.outbox', {});
    if (!under.some(({ status }) => status === 'queued' || status === 'sending')) return false;
    platform.clock.pass({ minutes: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return true;
  };
  for (let i = 0; i < 100 && (await stepOn()); i++);
  await tellSchedule(app, platform, () => {});
  const search = { words: SCHEDULED_WORDS, personId: null, before: null };
  const { messages } = await ask(app, 'messages.search', search);
  expect(messages, at).toHaveLength(1);
  for (const { id } of messages) {
    expect(arrived(office, await ask(app, 'messages.get', { id })), at).toBe(1);
    expect((await ask(app, 'record.ofMessage', { messageId: id }))?.state, at).toBe('recorded');
  }
  expect(await ask(app, 'messages.outbox', {}), at).toEqual([]);
  await app.close();
}

/** Restarts on what was left, lets a person settle what nobody can be asked about, and tells the rest. */
async function goOn(dataDir: string, at: string): Promise<void> {
  const { smtp, notify, ca } = office;
  const platform = testPlatform({ dataDir, certificates: [ca], postOffice: { smtp, notify } });
  const app = createApp(platform, { outboxLooksEveryMs: 20, demoMails: false });
  await settleInDoubt(app);
  await tellStory(app, platform.clipboard, () => {});
  const { messages } = await ask(app, 'messages.search', {
    words: 'visit is now',
    personId: null,
    before: null,
  });
  const told = await Promise.all(messages.map(({ id }) => ask(app, 'messages.get', { id })));
  const mine = told.filter((message) => message.text.includes('on Thursday. Please call us.'));
  expect(mine.map(({ channel }) => channel).sort(), at).toEqual(['email', 'sms']);
  for (const message of mine) {
    expect(arrived(office, message), at).toBe(1);
    expect((await ask(app, 'record.ofMessage', { messageId: message.id }))?.state, at).toBe('recorded');
  }
  expect(await ask(app, 'messages.outbox', {}), at).toEqual([]);
  await app.close();

  /** Waits out the provider's deadline for a text, and looks into the mailbox for an email. */
  async function settleInDoubt(running: typeof app): Promise<void> {
    for (let i = 0; i < 100; i++) {
      const [inDoubt] = await ask(running, 'messages.outbox', {});
      if (inDoubt === undefined) return;
      if (inDoubt.status === 'unsure') {
        const message = await ask(running, 'messages.get', { id: inDoubt.id });
        const went = arrived(office, message) > 0;
        await ask(running, 'messages.settleUnsure', { id: message.id, version: message.version, went });
        if (!went) await again(message);
        return;
      }
      platform.clock.pass({ minutes: 1 });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** What did not go is written anew by its sender. */
  async function again(message: Message): Promise<void> {
    const failed = await ask(app, 'messages.get', { id: message.id });
    await ask(app, 'messages.redraft', { id: failed.id, version: failed.version });
  }
}
