import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMicrosoftAccount } from '../../../../src/main/microsoft/microsoft-account';
import { openMicrosoftDesk, signIn, startMicrosoft, until, type TestMicrosoft } from './microsoft-desk';

const noProxy = () => Promise.reject(new Error('net::ERR_PROXY_CONNECTION_FAILED'));
const guestPage = () => Promise.resolve(new Response('<h1>Guest network</h1>'));

let microsoft: TestMicrosoft;
beforeAll(async () => {
  microsoft = await startMicrosoft();
});
afterAll(() => microsoft.stop());

describe('signing in at Microsoft by a code', () => {
  it('shows a code, where to type it and until when, and then who is signed in', async () => {
    const { account, platform, store } = await openMicrosoftDesk(microsoft);
    await account.signIn('device-code');
    const { underWay } = await account.state();
    expect(underWay).toMatchObject({ kind: 'code', address: `${microsoft.authority.url}/device` });
    if (underWay.kind !== 'code') return;
    expect(Date.parse(underWay.expires) - Date.parse(platform.now())).toBe(900_000);
    microsoft.authority.approve(underWay.code);
    await until(() => account.isSignedIn());
    expect(await account.state()).toMatchObject({
      signedInAs: 'r.shah@trust.example.org',
      signInAgain: null,
      underWay: { kind: 'none' },
    });
    expect(await account.token('graph')).toMatchObject({ kind: 'token', user: 'r.shah@trust.example.org' });
    await store.close();
  });

  it('says so when it was declined', async () => {
    const { account, store } = await openMicrosoftDesk(microsoft);
    await account.signIn('device-code');
    const { underWay } = await account.state();
    if (underWay.kind !== 'code') throw new Error('no code');
    microsoft.authority.decline(underWay.code);
    await until(async () => (await account.state()).underWay.kind === 'failed');
    expect((await account.state()).underWay).toMatchObject({ sentence: expect.stringContaining('declined') });
    expect(await account.isSignedIn()).toBe(false);
    await store.close();
  });

  it('can be given up, and what was typed afterwards signs nobody in', async () => {
    const { account, store } = await openMicrosoftDesk(microsoft);
    await account.signIn('device-code');
    const { underWay } = await account.state();
    if (underWay.kind !== 'code') throw new Error('no code');
    account.cancelSignIn();
    microsoft.authority.approve(underWay.code);
    expect((await account.state()).underWay).toEqual({ kind: 'none' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await account.isSignedIn()).toBe(false);
    await store.close();
  });

  it.each([
    [65001, 'admin consent'],
    [700016, 'application ID'],
    [7000218, 'public client flows'],
    [53003, 'rule of the Trust'],
    [99999, 'did not work'],
  ])('says what to do when Microsoft answers AADSTS%i', async (number, words) => {
    const { account, store } = await openMicrosoftDesk(microsoft);
    microsoft.authority.refuse(number);
    await account.signIn('device-code');
    microsoft.authority.refuse(null);
    expect((await account.state()).underWay).toMatchObject({
      kind: 'failed',
      sentence: expect.stringContaining(words),
    });
    await store.close();
  });

  it('says what is wrong with the network', async () => {
    const { account, store } = await openMicrosoftDesk(microsoft, { fetch: noProxy });
    await account.signIn('device-code');
    expect((await account.state()).underWay).toMatchObject({
      kind: 'failed',
      sentence: expect.stringContaining('proxy'),
    });
    await store.close();
  });

  it('takes nothing from a page that is not Microsoft’s', async () => {
    const { account, store } = await openMicrosoftDesk(microsoft, { fetch: guestPage });
    await account.signIn('device-code');
    expect((await account.state()).underWay.kind).toBe('failed');
    await store.close();
  });
});

describe('signing in at Microsoft by the browser', () => {
  it('opens the page and takes what comes back to this computer', async () => {
    const { account, store } = await openMicrosoftDesk(microsoft);
    await account.signIn('browser');
    await until(() => account.isSignedIn());
    expect((await account.state()).signedInAs).toBe('r.shah@trust.example.org');
    await store.close();
  });

  it('stops listening when it is given up', async () => {
    const opened: string[] = [];
    const { account, store } = await openMicrosoftDesk(microsoft, {
      openOutside: (url) => {
        opened.push(url);
        return Promise.resolve();
      },
    });
    await account.signIn('browser');
    expect((await account.state()).underWay.kind).toBe('browser');
    const back = new URL(opened[0] ?? '').searchParams.get('redirect_uri') ?? '';
    expect(new URL(back).hostname).toBe('localhost');
    account.cancelSignIn();
    await until(() =>
      fetch(back).then(
        () => false,
        () => true,
      ),
    );
    expect((await account.state()).underWay.kind).toBe('none');
    await store.close();
  });
});

describe('a sign-in at Microsoft', () => {
  it('survives a restart, and a token that ran out is renewed without anybody', async () => {
    const { account, store, surroundings } = await openMicrosoftDesk(microsoft);
    await signIn(account, microsoft.authority);
    const first = await account.token('graph');
    const next = createMicrosoftAccount(surroundings);
    expect(await next.token('graph')).toEqual(first);
    const renewed = await next.token('graph', true);
    expect(renewed.kind).toBe('token');
    expect(renewed).not.toEqual(first);
    expect(microsoft.authority.asked.at(-1)).toBe('refresh_token');
    await store.close();
  });

  it('has a token of its own for the mail server', async () => {
    const { account, store } = await openMicrosoftDesk(microsoft);
    await signIn(account, microsoft.authority);
    const held = await account.token('smtp');
    if (held.kind !== 'token') throw new Error('no token');
    expect(microsoft.authority.granted(held.token)).toMatchObject({
      audience: 'https://outlook.office.com',
      scopes: ['SMTP.Send'],
    });
    await store.close();
  });

  it('that was withdrawn asks to sign in again, and asks Microsoft no more until somebody has', async () => {
    const { account, store, events } = await openMicrosoftDesk(microsoft);
    await signIn(account, microsoft.authority);
    microsoft.authority.revoke();
    const before = events.length;
    expect(await account.token('graph', true)).toMatchObject({
      kind: 'none',
      ended: true,
      sentence: expect.stringContaining('sign in again'),
    });
    expect(events.length).toBeGreaterThan(before);
    const asked = microsoft.authority.asked.length;
    expect((await account.token('graph')).kind).toBe('none');
    expect(microsoft.authority.asked).toHaveLength(asked);
    expect((await account.state()).signInAgain).toContain('sign in again');
    expect(await account.isSignedIn()).toBe(true);
    await signIn(account, microsoft.authority);
    expect((await account.token('graph')).kind).toBe('token');
    expect((await account.state()).signInAgain).toBeNull();
    await store.close();
  });

  it('ends when somebody signs out, or another application is entered', async () => {
    const { account, store } = await openMicrosoftDesk(microsoft);
    await signIn(account, microsoft.authority);
    await account.signOut();
    expect(await account.isSignedIn()).toBe(false);
    await signIn(account, microsoft.authority);
    await account.save({ ...microsoft.details, perMinute: 20 });
    expect(await account.isSignedIn()).toBe(true);
    await account.save({ ...microsoft.details, clientId: randomUUID() });
    expect(await account.isSignedIn()).toBe(false);
    await store.close();
  });

  it('leaves its tokens in the encrypted store alone', async () => {
    const { account, store, platform } = await openMicrosoftDesk(microsoft);
    await signIn(account, microsoft.authority);
    const held = await account.token('graph');
    if (held.kind !== 'token') throw new Error('no token');
    const shown = JSON.stringify([await account.state(), platform.lines]);
    await store.close();
    const files = readdirSync(platform.dataDir, { recursive: true, encoding: 'utf8' })
      .map((name) => join(platform.dataDir, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path, 'latin1'));
    for (const text of [shown, ...files]) {
      expect(text).not.toContain(held.token);
      expect(text).not.toContain('refresh-');
    }
  });

  it('reaches this computer alone where the program is for trying out', async () => {
    const { account, store } = await openMicrosoftDesk(microsoft);
    await account.save({ ...microsoft.details, authority: 'https://login.microsoftonline.com' });
    await expect(account.signIn('device-code')).rejects.toThrow('trying out');
    expect(await account.token('graph')).toMatchObject({ kind: 'none' });
    await store.close();
  });
});
