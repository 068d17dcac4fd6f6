import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type Listening } from '../../../../servers/listening';
import { startProxyPeer, type ProxyPeer } from '../../../../servers/proxy-peer';
import { openImapBench, TOKEN, whyNot, type ImapBench } from './imap-bench';
import { never } from './mailbox-bench';

const refusedToken = () => Promise.resolve({ kind: 'token', token: 'refused', user: 'r.shah' } as const);

describe.skipIf(whyNot !== '')('the way to a mailbox over IMAP', () => {
  let bench: ImapBench;
  let plain: Listening;
  let silent: Listening;
  let proxy: ProxyPeer;
  let heard = '';
  beforeAll(async () => {
    bench = await openImapBench();
    proxy = await startProxyPeer();
    silent = await listen(createServer());
    plain = await listen(
      createServer((socket) => {
        socket.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n');
        socket.on('data', (chunk: Buffer) => {
          heard += chunk.toString();
          const [tag = 'x'] = chunk.toString().split(' ');
          socket.write(`* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n${tag} OK done\r\n`);
        });
      }),
    );
  }, 60_000);
  afterAll(async () => {
    await bench.stop();
    await Promise.all([plain.stop(), silent.stop(), proxy.stop()]);
  });
  const tested = async (...change: Parameters<ImapBench['imap']>) => {
    const box = bench.imap(...change);
    const report = await box.test(never());
    await box.close();
    return report;
  };
  const starttls = () => ({ security: 'starttls', port: bench.dovecot.port }) as const;

  it('is TLS from the start, or STARTTLS', async () => {
    expect(await tested()).toMatchObject({ ok: true });
    expect(await tested(starttls())).toMatchObject({ ok: true });
  });

  it('sends no name or password to a server without STARTTLS', async () => {
    const report = await tested({ security: 'starttls', port: plain.port });
    expect(report.ok).toBe(false);
    expect(report.sentence).toContain('offers no secure connection at this port');
    expect(heard).not.toMatch(/LOGIN|AUTHENTICATE/u);
  });

  it('tells a port that stays silent, one without TLS, and one where nothing is', async () => {
    const dead = silent.port;
    expect((await tested({ security: 'starttls', port: dead })).sentence).toContain('stays silent');
    expect((await tested({ port: plain.port })).sentence).toContain('secure connection');
    const gone = await listen(createServer());
    await gone.stop();
    expect((await tested({ port: gone.port })).sentence).toContain('nothing answers at that port');
  });

  it('trusts no authority that this computer does not', async () => {
    const report = await tested({}, { certificates: [] });
    expect(report.sentence).toContain('a certificate that this computer does not trust');
    expect((await tested(starttls(), { certificates: [] })).ok).toBe(false);
  });

  it('signs in by the account at Microsoft (XOAUTH2), with a fresh token where the kept one ended', async () => {
    const asked: boolean[] = [];
    const token = (renew: boolean) => {
      asked.push(renew);
      return Promise.resolve({ kind: 'token', token: renew ? TOKEN : 'ended', user: 'r.shah' } as const);
    };
    expect(await tested({ signIn: 'microsoft', token })).toMatchObject({ ok: true });
    expect(asked).toEqual([false, true]);
    expect(bench.dovecot.log()).toContain('method=XOAUTH2');
  });

  it('says which permission may be missing where XOAUTH2 is refused, and that nobody is signed in', async () => {
    const refused = await tested({ signIn: 'microsoft', token: refusedToken });
    expect(refused.sentence).toContain('IMAP.AccessAsUser.All');
    expect(await tested({ signIn: 'microsoft' })).toEqual({ ok: false, sentence: 'Nobody is signed in.' });
  });

  it('says that the folder in the settings is not there', async () => {
    expect((await tested({ folder: 'No such folder' })).sentence).toContain('no folder of that name');
  });

  it('goes through the system’s proxy, and says when the proxy wants a sign-in', async () => {
    const proxyFor = () => Promise.resolve(proxy.url);
    expect(await tested({}, { proxyFor })).toMatchObject({ ok: true });
    expect(proxy.asked).toEqual([`localhost:${bench.between.port}`]);
    proxy.behave('ask-for-sign-in');
    expect((await tested({}, { proxyFor })).sentence).toContain('proxy wants a sign-in');
    proxy.behave('refuse');
    expect((await tested({}, { proxyFor })).sentence).toContain('proxy did not let Plainword through');
  });

  it('stays on this computer in the copy for trying out', async () => {
    const box = bench.imap({ host: 'mail.example.org' });
    expect((await box.test(never())).sentence).toContain('on this computer only');
    expect(await box.look(null, 5, never())).toMatchObject({ kind: 'not-looked' });
    expect(await box.remove('1:1', 'expunge', never())).toMatchObject({ kind: 'not-done' });
  });

  it('waits for no server longer than the limit of each step', async () => {
    bench.between.swallow(/^EXAMINE/u);
    const began = performance.now();
    const box = bench.imap({}, { times: { step: 500, connect: 2_000, greeting: 2_000 } });
    const look = await box.look(null, 5, never());
    expect(look).toMatchObject({ kind: 'not-looked' });
    expect(performance.now() - began).toBeLessThan(15_000);
    await box.close();
  });
});
