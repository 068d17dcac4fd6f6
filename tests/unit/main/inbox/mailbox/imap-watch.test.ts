import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPlatform } from '../../../../shells/test-platform';
import { openImapBench, PASSWORD, whyNot, type ImapBench } from './imap-bench';
import { ADDRESS, mailOf, never } from './mailbox-bench';
import { openWatch, type WatchDesk } from './watch-desk';

describe.skipIf(whyNot !== '')('the watch over a mailbox in Debian’s Dovecot', () => {
  let bench: ImapBench;
  let desk: WatchDesk;
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
  beforeEach(async () => {
    bench = await openImapBench();
    const platform = testPlatform({ certificates: [bench.certificates.ca] });
    desk = await openWatch({ settings: settings(), password: PASSWORD, platform });
  }, 60_000);
  afterEach(async () => {
    await desk.close();
    await bench.stop();
  });

  it('keeps what arrives, page by page, and leaves it unread', async () => {
    for (let count = 0; count < 24; count += 1) bench.deliver(mailOf(`Mail ${count}`));
    await desk.watch.look();
    expect((await desk.words()).length).toBe(24);
    bench.deliver(mailOf('Later'));
    await desk.watch.look();
    expect([(await desk.words()).length, desk.takenIn.length, bench.touched()]).toEqual([25, 25, 0]);
    expect(await desk.watch.state()).toMatchObject({ hasPassword: true, problem: null, toCome: 0 });
  });

  it('doubles nothing where the server numbers its mails anew, and still deletes the right one', async () => {
    for (const each of ['One', 'Two']) bench.deliver(mailOf(each));
    await desk.watch.look();
    const [one] = desk.takenIn;
    await bench.away();
    bench.dovecot.mails.loseNumbers();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await bench.back();
    bench.deliver(mailOf('Three'));
    await desk.watch.look();
    expect(await desk.words()).toEqual(['One', 'Three', 'Two']);
    const mailbox = await desk.watch.mailbox();
    const now = (await desk.store.mails.many([one?.id ?? '']))[0]?.source;
    const name = now?.kind === 'mailbox' ? now.remoteId : '';
    expect(now).not.toEqual(one?.source);
    expect(await mailbox?.remove(name, 'deleted-items', never())).toEqual({ kind: 'done' });
    expect(bench.lying('deleted')).toEqual([mailOf('One')]);
  });

  it('says that the server is away, and goes on by itself when it is back', async () => {
    await bench.away();
    await desk.watch.look();
    expect((await desk.watch.state()).problem).not.toBeNull();
    await bench.back();
    bench.deliver(mailOf('One'));
    await desk.watch.look();
    expect([(await desk.watch.state()).problem, await desk.words()]).toEqual([null, ['One']]);
  });
});
