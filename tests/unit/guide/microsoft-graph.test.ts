import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../../src/main/app';
import { ask } from '../../shells/ask';
import { draftEmail, putFile } from '../../shells/put-file';
import { untilSent } from '../../shells/told-message';
import { startMicrosoft, until, type TestMicrosoft } from '../main/microsoft/microsoft-desk';
import { appsOfThisFile } from '../main/started-app';

/** Of the demo's service. */
const MAILBOX = 'community.therapy@trust.example.org';
const apps = appsOfThisFile();
const nothing = () => undefined;
const page = () =>
  readFile(new URL('../../../docs/guide/channels/microsoft-graph.md', import.meta.url), 'utf8');

let microsoft: TestMicrosoft;
beforeAll(async () => {
  microsoft = await startMicrosoft([MAILBOX]);
});
afterAll(() => microsoft.stop());
afterEach(() => microsoft.graph.behave('accept'));

const start = () => apps.start({ postOffice: null, openOutside: (url) => microsoft.authority.visit(url) });

/** Step 2, by a code. */
async function signInByCode(app: App): Promise<void> {
  const { underWay } = await ask(app, 'settings.microsoftSignIn', { how: 'device-code' });
  if (underWay.kind !== 'code') throw new Error('no code came');
  microsoft.authority.approve(underWay.code);
  await until(async () => {
    const state = await ask(app, 'settings.microsoft', {});
    return state.signedInAs !== null && state.signInAgain === null && state.underWay.kind === 'none';
  });
}

async function sendLetter(app: App, file?: Uint8Array): Promise<string> {
  const { id } = await draftEmail(app, { carrier: 'microsoft-graph' });
  if (file !== undefined) await putFile(app, id, 'Care plan.pdf', file);
  const { version } = await ask(app, 'messages.get', { id });
  await ask(app, 'messages.send', { id, version, overrides: [] });
  return id;
}
const sent = (id: string) => microsoft.graph.sent().filter(({ reference }) => reference === id);

describe('the guide to Microsoft 365, followed', { timeout: 60_000 }, () => {
  it('“From nothing to the first email”: save, sign in by code, test, write, send, to record', async () => {
    const { app, platform } = start();
    expect(await ask(app, 'settings.microsoft', {})).toMatchObject({ details: null, signedInAs: null });
    await expect(ask(app, 'settings.microsoftSignIn', { how: 'browser' })).rejects.toThrow(/save it first/u);
    const saved = await ask(app, 'settings.saveMicrosoft', microsoft.details);
    expect(saved).toMatchObject({ details: microsoft.details, signedInAs: null });
    expect((await ask(app, 'settings.get', {})).ready).not.toContain('microsoft-graph');

    const { underWay } = await ask(app, 'settings.microsoftSignIn', { how: 'device-code' });
    if (underWay.kind !== 'code') throw new Error('no code came');
    await ask(app, 'settings.microsoftCopyCode', {});
    expect(platform.clipboard.held.text).toBe(underWay.code);
    microsoft.authority.approve(underWay.code);
    await until(async () => (await ask(app, 'settings.get', {})).ready.includes('microsoft-graph'));
    expect(await ask(app, 'settings.microsoft', {})).toMatchObject({ signedInAs: microsoft.authority.user });

    expect(await ask(app, 'settings.test', { carrier: 'microsoft-graph' })).toMatchObject({ ok: true });
    expect(microsoft.graph.steps.some((step) => step.startsWith('POST'))).toBe(false);

    const content = new TextEncoder().encode('the plan of care');
    const id = await sendLetter(app, content);
    await untilSent(app, id, nothing);
    expect(sent(id)).toMatchObject([
      { mailbox: MAILBOX, from: { address: MAILBOX }, files: [{ name: 'Care plan.pdf' }] },
    ]);
    expect(sent(id)[0]?.to).toHaveLength(1);
    expect(Buffer.from(content).equals(sent(id)[0]?.files[0]?.content ?? Buffer.of())).toBe(true);
    expect(await ask(app, 'record.ofMessage', { messageId: id })).not.toBeNull();
  });

  it('“Sign in by browser” opens the page of Microsoft and goes on by itself', async () => {
    const { app } = start();
    await ask(app, 'settings.saveMicrosoft', microsoft.details);
    await ask(app, 'settings.microsoftSignIn', { how: 'browser' });
    await until(async () => (await ask(app, 'settings.microsoft', {})).signedInAs !== null);
    await ask(app, 'settings.microsoftSignOut', {});
    expect((await ask(app, 'settings.get', {})).ready).not.toContain('microsoft-graph');
  });

  it('what waits for a sign-in that has ended goes after the next one', async () => {
    const { app, platform } = start();
    await ask(app, 'settings.saveMicrosoft', microsoft.details);
    await signInByCode(app);
    microsoft.authority.revoke(true);
    const id = await sendLetter(app);
    await until(async () => (await ask(app, 'settings.microsoft', {})).signInAgain !== null);
    await until(async () => (await ask(app, 'messages.get', { id })).problem !== null);
    const waiting = await ask(app, 'messages.get', { id });
    expect(waiting).toMatchObject({ status: 'queued', problem: expect.stringContaining('sign in again') });
    expect(await ask(app, 'settings.health', {})).toMatchObject([
      { carrier: 'microsoft-graph', sentence: expect.stringContaining('sign in again') },
    ]);
    expect(sent(id)).toEqual([]);
    await signInByCode(app);
    platform.clock.pass({ minutes: 2 });
    await untilSent(app, id, nothing);
    expect(sent(id)).toHaveLength(1);
  });

  it('“How an email goes”: after a lost answer the mailbox is asked, and nothing is sent twice', async () => {
    const { app, platform } = start();
    await ask(app, 'settings.saveMicrosoft', microsoft.details);
    await signInByCode(app);
    microsoft.graph.behave('keep-and-hang-up');
    const taken = await sendLetter(app);
    await until(() => Promise.resolve(sent(taken).length === 1));
    microsoft.graph.behave('accept');
    await untilSent(app, taken, nothing);
    expect(sent(taken)).toHaveLength(1);

    microsoft.graph.behave('hang-up');
    const before = microsoft.graph.steps.length;
    const lost = await sendLetter(app);
    await until(async () => (await ask(app, 'messages.get', { id: lost })).status === 'sending');
    await until(() => Promise.resolve(microsoft.graph.steps.slice(before).includes('POST send')));
    microsoft.graph.behave('accept');
    expect(sent(lost)).toEqual([]);
    await until(async () => {
      platform.clock.pass({ seconds: 30 });
      return (await ask(app, 'messages.get', { id: lost })).status === 'sent';
    });
    await untilSent(app, lost, nothing);
    expect(sent(lost)).toHaveLength(1);
  });

  it('names every permission that is asked for, and the addresses the fields begin with', async () => {
    const text = await page();
    for (const words of ['Mail.Send.Shared', 'Mail.ReadWrite.Shared', 'offline_access', 'SMTP.Send'])
      expect(text).toContain(words);
    for (const url of [
      'https://login.microsoftonline.com',
      'https://graph.microsoft.com',
      'http://localhost',
    ])
      expect(text).toContain(url);
  });
});
