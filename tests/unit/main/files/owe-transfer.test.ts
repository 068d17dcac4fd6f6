import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { App } from '../../../../src/main/app';
import { ask } from '../../../shells/ask';
import { draftEmail, putFile } from '../../../shells/put-file';
import type { TestPlatform } from '../../../shells/test-platform';
import { recordIt, untilSent } from '../../../shells/told-message';
import { appsOfThisFile } from '../started-app';

const apps = appsOfThisFile();
const nothing = () => undefined;
const LINKED = {
  link: 'https://we.tl/t-AbC123',
  expires: '2026-12-01',
  passwordWay: 'phone',
  deleteFile: true,
} as const;

/** A desk with an email that was sent, and what its sender can do next. */
function followed(app: App, platform: TestPlatform, id: string) {
  return {
    id,
    platform,
    app,
    given: async () => {
      platform.clock.pass({ minutes: 5 });
      const at = platform.now();
      return ask(app, 'transfers.passwordGiven', { messageId: id, way: 'phone', at });
    },
    downloaded: async () => {
      platform.clock.pass({ minutes: 5 });
      return ask(app, 'transfers.downloaded', { messageId: id, at: platform.now() });
    },
    copied: async () => {
      const own = await ask(app, 'record.ofMessage', { messageId: id });
      if (own === null) throw new Error('a sent message owes an entry');
      return ask(app, 'record.copy', { id: own.id, version: own.version });
    },
    addenda: async () =>
      (await ask(app, 'record.list', {})).filter(
        ({ about }) => about.kind === 'transfer' && about.messageId === id,
      ),
    /** Another start on the same disk, so many days later. */
    daysLater: async (days: number) => {
      await app.close();
      platform.clock.pass({ days });
      const again = apps.start({ ...platform }).app;
      await ask(again, 'files.of', { messageId: id });
      return followed(again, platform, id);
    },
  };
}

async function sent() {
  const { app, platform } = apps.start();
  const { id, version } = await draftEmail(app);
  await ask(app, 'transfers.begin', { messageId: id });
  await putFile(app, id, 'Care plan.pdf', randomBytes(1_000), 'transfer');
  await ask(app, 'transfers.seal', { messageId: id });
  await ask(app, 'transfers.link', { messageId: id, ...LINKED });
  await ask(app, 'messages.send', { id, version, overrides: [] });
  await untilSent(app, id, nothing);
  return followed(app, platform, id);
}

async function passwordGone({ app, id }: ReturnType<typeof followed>): Promise<void> {
  const isKept = async () => (await ask(app, 'files.of', { messageId: id })).transfer?.hasPassword;
  await expect.poll(isKept).toBe(false);
}

describe('a transfer that is confirmed', { timeout: 30_000 }, () => {
  it('before the entry of its email is copied owes nothing: that entry says it', async () => {
    const { given, downloaded, copied, addenda } = await sent();
    await given();
    await downloaded();
    expect((await copied()).preview).toMatch(/Password +given by phone, 24 November 2026/u);
    expect(await addenda()).toEqual([]);
  });

  it('after that owes an addendum once both are confirmed, and once only', async () => {
    const { app, platform, id, given, downloaded, addenda, daysLater } = await sent();
    await recordIt(app, platform.clipboard, id, nothing);
    const before = await ask(app, 'record.ofMessage', { messageId: id });
    await given();
    expect(await addenda()).toEqual([]);
    const at = platform.now();
    await Promise.all([1, 2].map(() => ask(app, 'transfers.downloaded', { messageId: id, at })));
    await downloaded();
    const [addendum, ...more] = await addenda();
    expect(more).toEqual([]);
    expect(addendum).toMatchObject({ state: 'to-record', channel: 'email', purpose: 'letter-or-care-plan' });
    const { preview } = await ask(app, 'record.get', { id: addendum?.id ?? '' });
    expect(preview).toMatch(/By file transfer +Care plan\.pdf \(1 kB, SHA-256/u);
    expect(preview).toMatch(/Password +given by phone, 24 November 2026/u);
    expect(preview).toMatch(/Downloaded +24 November 2026/u);
    // What was pasted stays as it was pasted.
    expect(await ask(app, 'record.ofMessage', { messageId: id })).toMatchObject({ preview: before?.preview });
    const later = await daysLater(8);
    expect(await later.addenda()).toEqual([addendum]);
  });

  it('half before and half after the copy owes one too, and the copy stays the newest', async () => {
    const { app, given, downloaded, copied, addenda } = await sent();
    await given();
    const own = await copied();
    await downloaded();
    expect(await addenda()).toHaveLength(1);
    const after = await ask(app, 'record.get', { id: own.id });
    expect(after.preview).toBe(own.preview);
    expect(after.preview).toMatch(/Downloaded +not confirmed yet/u);
  });

  it('goes into the record like any entry', async () => {
    const { app, platform, given, downloaded, copied, addenda } = await sent();
    await copied();
    await given();
    await downloaded();
    const [addendum] = await addenda();
    const copy = await ask(app, 'record.copy', { id: addendum?.id ?? '', version: addendum?.version ?? 0 });
    expect(platform.clipboard.held.text).toContain('were downloaded and opened.');
    platform.clipboard.held = { text: 'NHS No. 999 000 0026  Born 02-Nov-1988', html: '' };
    const done = { id: copy.id, version: copy.version, number: null, dateOfBirth: null };
    expect(await ask(app, 'record.confirm', done)).toMatchObject({ state: 'recorded' });
    expect(await addenda()).toEqual([]);
  });
});

describe('a link that runs out unconfirmed', { timeout: 30_000 }, () => {
  it('owes an addendum with what is known, where the entry was copied', async () => {
    const desk = await sent();
    await desk.copied();
    await desk.given();
    const later = await desk.daysLater(8);
    await passwordGone(later);
    const [addendum] = await later.addenda();
    const { preview } = await ask(later.app, 'record.get', { id: addendum?.id ?? '' });
    expect(preview).toMatch(/Link’s last day +1 December 2026/u);
    expect(preview).toMatch(/Password +given by phone, 24 November 2026/u);
    expect(preview).toMatch(/Downloaded +not confirmed as downloaded/u);
    // They answer late: the addendum that nobody copied yet says it.
    await later.downloaded();
    expect(await later.addenda()).toEqual([addendum]);
    const now = await ask(later.app, 'record.get', { id: addendum?.id ?? '' });
    expect(now.preview).toMatch(/Downloaded +2 December 2026/u);
    const last = await later.daysLater(1);
    expect(await last.addenda()).toEqual([addendum]);
  });

  it('owes nothing where the entry is still to be recorded, until something is confirmed after its copy', async () => {
    const later = await (await sent()).daysLater(8);
    await passwordGone(later);
    expect(await later.addenda()).toEqual([]);
    await later.copied();
    expect(await later.addenda()).toEqual([]);
    await later.given();
    expect(await later.addenda()).toHaveLength(1);
  });
});
