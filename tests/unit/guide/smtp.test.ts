import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCertificates, type Certificates } from '../../servers/certificates';
import { startSmtpPeer, type SmtpPeer } from '../../servers/smtp-peer';
import { ask } from '../../shells/ask';
import { draftEmail, putFile } from '../../shells/put-file';
import { untilSent } from '../../shells/told-message';
import { appsOfThisFile } from '../main/started-app';

const apps = appsOfThisFile();
const nothing = () => undefined;
const page = () => readFile(new URL('../../../docs/guide/channels/smtp.md', import.meta.url), 'utf8');

describe('the guide to a mail server, followed', { timeout: 30_000 }, () => {
  let certificates: Certificates;
  let server: SmtpPeer;
  const password = 'tide-pool-lantern-42';
  beforeAll(async () => {
    certificates = await makeCertificates();
    server = await startSmtpPeer({ certificates, security: 'starttls', user: 'north', password });
  });
  afterAll(() => server.stop());

  it('“From nothing to the first email”: save, test, write, send, to the list of what is to record', async () => {
    const { app } = apps.start({ certificates: [certificates.ca], postOffice: null });
    const before = await ask(app, 'settings.get', {});
    expect(before).toMatchObject({ smtp: null });
    expect(before.ready).not.toContain('smtp');
    expect(await ask(app, 'settings.test', { carrier: 'smtp' })).toMatchObject({ ok: false });
    const saved = await ask(app, 'settings.saveSmtp', {
      host: server.host,
      port: server.port,
      security: 'starttls',
      user: 'north',
      password,
    });
    expect(saved.ready).toContain('smtp');
    const report = await ask(app, 'settings.test', { carrier: 'smtp' });
    expect(report).toEqual({ ok: true, sentence: 'Connected to the mail server over TLS and signed in.' });
    expect(await page()).toContain(report.sentence);
    expect(server.received).toHaveLength(0);

    const { id } = await draftEmail(app);
    const content = new TextEncoder().encode('the plan of care');
    await putFile(app, id, 'Care plan.pdf', content);
    const { version, carrier } = await ask(app, 'messages.get', { id });
    expect(carrier).toBe('smtp');
    await ask(app, 'messages.send', { id, version, overrides: [] });
    await untilSent(app, id, nothing);
    const [mail] = server.received;
    expect(server.received).toHaveLength(1);
    expect(mail?.to).toHaveLength(1);
    expect(mail?.secure).toBe(true);
    expect(mail?.headers.get('x-plainword-reference')).toBe(`X-Plainword-Reference: ${id}`);
    expect(mail?.raw).toContain(Buffer.from(content).toString('base64'));
    expect(await ask(app, 'record.ofMessage', { messageId: id })).not.toBeNull();
    expect(await ask(app, 'settings.health', {})).toMatchObject([{ carrier: 'smtp', sentence: null }]);
  });

  it('a wrong password says so and is shown under the form until it works again', async () => {
    const { app } = apps.start({ certificates: [certificates.ca], postOffice: null });
    const account = { host: server.host, port: server.port, security: 'starttls', user: 'north' } as const;
    await ask(app, 'settings.saveSmtp', { ...account, password: 'wrong' });
    const { sentence } = await ask(app, 'settings.test', { carrier: 'smtp' });
    expect(sentence).toContain('user name or password');
    expect(await ask(app, 'settings.health', {})).toMatchObject([
      { carrier: 'smtp', workedAt: null, sentence },
    ]);
    await ask(app, 'settings.saveSmtp', { ...account, password });
    await ask(app, 'settings.test', { carrier: 'smtp' });
    expect(await ask(app, 'settings.health', {})).toMatchObject([{ sentence: null }]);
  });
});
