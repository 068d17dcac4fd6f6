import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as graph from '../../../src/main/inbox/mailbox/graph-mailbox-sentences';
import { ImapFailure } from '../../../src/main/inbox/mailbox/imap-failure';
import * as imap from '../../../src/main/inbox/mailbox/imap-sentences';
import { scopesFor } from '../../../src/main/microsoft/microsoft-client';
import { ask } from '../../shells/ask';
import { appsOfThisFile } from '../main/started-app';
import { openImapBench, PASSWORD, whyNot, type ImapBench } from '../main/inbox/mailbox/imap-bench';
import { ADDRESS, mailOf } from '../main/inbox/mailbox/mailbox-bench';

const apps = appsOfThisFile();
const page = () => readFile(new URL('../../../docs/guide/mailbox.md', import.meta.url), 'utf8');

describe.skipIf(whyNot !== '')('the guide to the shared mailbox, followed', { timeout: 60_000 }, () => {
  let bench: ImapBench;
  beforeAll(async () => {
    bench = await openImapBench();
  }, 60_000);
  afterAll(() => bench.stop());
  const settings = () =>
    ({
      kind: 'imap',
      address: ADDRESS,
      host: 'localhost',
      port: bench.between.port,
      security: 'tls',
      user: ADDRESS,
      signIn: 'password',
      folder: 'INBOX',
    }) as const;
  const started = () => apps.start({ certificates: [bench.certificates.ca], postOffice: null });

  it('“From nothing to the first mail”: save, test, look, and it stands under Trails', async () => {
    bench.deliver(mailOf('Too early'), new Date('2026-10-01T12:00:00Z'));
    bench.deliver(mailOf('Cannot come on Thursday'));
    const { app } = started();
    expect(await ask(app, 'mailbox.get', {})).toMatchObject({ settings: null, hasPassword: false });
    expect(await ask(app, 'mailbox.test', {})).toMatchObject({ ok: false });
    const saved = { settings: settings(), since: '2026-11-01', password: PASSWORD };
    expect(await ask(app, 'mailbox.save', saved)).toMatchObject({ hasPassword: true, since: '2026-11-01' });
    const report = await ask(app, 'mailbox.test', {});
    expect(report.ok).toBe(true);
    expect(await page()).toContain(report.sentence.split(':')[0]);
    await ask(app, 'mailbox.look', {});
    await expect
      .poll(async () => (await ask(app, 'trails.list', {})).open.map(({ subject }) => subject), {
        timeout: 15_000,
      })
      .toContain('Cannot come on Thursday');
    expect(bench.touched()).toBe(0);
    const left = await ask(app, 'mailbox.remove', {});
    expect(left).toMatchObject({ settings: null, hasPassword: false });
    const stays = (await ask(app, 'trails.list', {})).open.map(({ subject }) => subject);
    expect(stays).toContain('Cannot come on Thursday');
    expect(stays).not.toContain('Too early');
  });

  it('a personal mailbox is refused, and a password goes to no other server than it was typed for', async () => {
    const { app } = started();
    const since = '2026-11-01';
    const personal = { ...settings(), address: 'someone@gmail.com' };
    const refused = await app.call('mailbox.save', { settings: personal, since, password: 'x' });
    expect(refused).toMatchObject({ ok: false, error: { field: 'address' } });
    await ask(app, 'mailbox.save', { settings: settings(), since, password: PASSWORD });
    await ask(app, 'mailbox.save', { settings: { ...settings(), folder: 'INBOX' }, since, password: null });
    const elsewhere = { settings: { ...settings(), host: '127.0.0.1' }, since, password: null };
    expect(await app.call('mailbox.save', elsewhere)).toMatchObject({
      ok: false,
      error: { field: 'password' },
    });
    const state = await ask(app, 'mailbox.get', {});
    expect(JSON.stringify(state)).not.toContain(PASSWORD);
  });
});

const answer = (status: number, code = 'x') =>
  graph.graphMailboxSentence({ kind: 'answer', status, code, body: null, retryAfter: null });
const failed = (step: ConstructorParameters<typeof ImapFailure>[0], error: object, byToken = false) =>
  imap.imapSentence(new ImapFailure(step, error), byToken);

describe('the guide to the shared mailbox', () => {
  it('names the permissions that Plainword asks Microsoft for', async () => {
    const text = await page();
    const at = { graphUrl: 'https://graph.microsoft.com' };
    const details = {
      ...at,
      authority: 'https://login.example.org',
      tenant: 't',
      clientId: 'c',
      perMinute: 30,
    };
    expect(scopesFor('imap', details)).toEqual(['https://outlook.office.com/IMAP.AccessAsUser.All']);
    expect(text).toContain('IMAP.AccessAsUser.All');
    expect(scopesFor('graph', details).join(' ')).toContain('Mail.ReadWrite.Shared');
    expect(text).toContain('Mail.ReadWrite.Shared');
  });

  it('speaks of every sentence in its table', async () => {
    const [, table = ''] = (await page()).split('| The sentence speaks of');
    const spoken = table
      .split('\n')
      .slice(2)
      .filter((row) => row.startsWith('|'))
      .map((row) => (row.split('|')[1] ?? '').trim());
    const sentences = [
      failed('connecting', { code: 'GREETING_TIMEOUT' }),
      failed('connecting', { message: 'Server does not support STARTTLS' }),
      failed('signing-in', { authenticationFailed: true }),
      failed('signing-in', { authenticationFailed: true }, true),
      failed('opening', { mailboxMissing: true, responseStatus: 'NO' }),
      answer(403),
      answer(404),
      answer(429),
      imap.NO_TRASH,
      imap.NO_UIDPLUS,
      imap.READ_ONLY,
      'Mails of the shared mailbox could not be kept on this computer.',
    ];
    expect(spoken).toHaveLength(sentences.length);
    for (const words of spoken) {
      const plain = words.toLowerCase().split(' ');
      expect(
        sentences.some((sentence) => plain.every((word) => sentence.toLowerCase().includes(word))),
        words,
      ).toBe(true);
    }
  });
});
