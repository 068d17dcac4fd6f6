import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGraphMailboxBench, type GraphMailboxBench } from './graph-mailbox-bench';
import { ADDRESS, mailOf } from './mailbox-bench';
import { signedInAt } from '../../../../shells/watching';
import { openWatch, type WatchDesk } from './watch-desk';

let bench: GraphMailboxBench;
let desk: WatchDesk;

const SETTINGS = { kind: 'graph', address: ADDRESS } as const;
beforeEach(async () => {
  bench = await openGraphMailboxBench();
  desk = await openWatch({ settings: SETTINGS, microsoft: signedInAt(bench.peer.url) });
});
afterEach(async () => {
  await desk.close();
  await bench.stop();
});

describe('the watch over the shared mailbox', () => {
  it('keeps each mail whole, with when it arrived and its name there, and hands it on', async () => {
    bench.deliver(mailOf('One'), new Date('2026-11-23T09:20:00Z'));
    await desk.watch.look();
    expect(desk.takenIn).toEqual([
      expect.objectContaining({
        source: { kind: 'mailbox', mailbox: ADDRESS, remoteId: bench.peer.inbox.mails[0]?.id },
        state: 'kept',
        arrived: { at: '2026-11-23T09:20:00.000Z', offset: 0 },
        addedBy: 'Taken over from the mailbox',
      }),
    ]);
    expect(await desk.words()).toEqual(['One']);
    expect(desk.events).toContain('trails');
    expect(await desk.watch.state()).toMatchObject({ problem: null, toCome: 0, asked: expect.any(Object) });
  });

  it('keeps a mail once, however often it looks, and from the beginning too', async () => {
    for (let count = 0; count < 25; count += 1) bench.deliver(mailOf(`Mail ${count}`));
    await Promise.all([desk.watch.look(), desk.watch.look()]);
    await desk.watch.look();
    bench.peer.inbox.forget();
    await desk.watch.look();
    expect(await desk.words()).toHaveLength(25);
    expect(desk.takenIn).toHaveLength(25);
  });

  it('keeps what could not be made a trail, and does not keep it again', async () => {
    desk.failTakingIn(1);
    for (const each of ['One', 'Two']) bench.deliver(mailOf(each));
    await desk.watch.look();
    await desk.watch.look();
    expect([await desk.words(), desk.takenIn.length]).toEqual([['One', 'Two'], 1]);
  });

  it('says why it can’t look, in one sentence, and goes on when it can', async () => {
    bench.peer.behave('access-denied', 'any');
    await desk.watch.look();
    expect((await desk.watch.state()).problem).toContain('may not open the shared mailbox');
    bench.peer.behave('accept');
    bench.deliver(mailOf('One'));
    await desk.watch.look();
    expect([(await desk.watch.state()).problem, await desk.words()]).toEqual([null, ['One']]);
  });

  it('stops in the middle of a page where the server goes away, and loses and doubles nothing', async () => {
    for (let count = 0; count < 8; count += 1) bench.deliver(mailOf(`Mail ${count}`));
    await desk.watch.look();
    for (let count = 8; count < 16; count += 1) bench.deliver(mailOf(`Mail ${count}`));
    bench.peer.behave('hang-up', 'mime');
    await desk.watch.look();
    expect(await desk.words()).toHaveLength(8);
    bench.peer.behave('accept');
    await desk.watch.look();
    expect([(await desk.words()).length, desk.takenIn.length]).toEqual([16, 16]);
  });

  it('goes on past a mail that the server does not give out, says so, and asks for it again', async () => {
    bench.deliver(mailOf('One'));
    bench.peer.behave('fail', 'mime');
    await desk.watch.look();
    bench.peer.behave('accept');
    expect(await desk.watch.state()).toMatchObject({
      toCome: 1,
      problem: expect.stringContaining('one of the mails'),
    });
    bench.deliver(mailOf('Two'));
    await desk.watch.look();
    expect(await desk.words()).toEqual(['One', 'Two']);
    expect(await desk.watch.state()).toMatchObject({ toCome: 0, problem: null });
  });

  it('looks at nothing where no mailbox is set up, and begins anew with another one', async () => {
    bench.deliver(mailOf('One'));
    await desk.watch.look();
    const { settings } = desk.store;
    await settings.remove('mailbox');
    bench.deliver(mailOf('Two'));
    await desk.watch.look();
    expect(await desk.watch.mailbox()).toBeNull();
    expect(await desk.words()).toEqual(['One']);
    await settings.write('mailbox', { settings: SETTINGS, since: '2026-11-01' });
    desk.watch.settingsChanged();
    await expect.poll(() => desk.words()).toEqual(['One', 'Two']);
  });

  it('stops in the middle of many pages where the mailbox is left off', async () => {
    for (let count = 0; count < 30; count += 1) bench.deliver(mailOf(`Mail ${count}`));
    const looking = desk.watch.look();
    await expect.poll(() => desk.takenIn.length).toBeGreaterThan(2);
    await desk.store.settings.remove('mailbox');
    await looking;
    expect(desk.takenIn.length).toBeLessThan(30);
    expect(await desk.watch.mailbox()).toBeNull();
  });

  it('gives all who ask the same mailbox', async () => {
    expect(await desk.watch.mailbox()).toBe(await desk.watch.mailbox());
    expect((await desk.watch.mailbox())?.address).toBe(ADDRESS);
  });

  it('does not keep the program from ending while the network is silent', async () => {
    bench.peer.behave('hang', 'any');
    const looking = desk.watch.look();
    await expect.poll(() => bench.peer.steps.length).toBe(1);
    const began = performance.now();
    await desk.watch.close();
    await looking;
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('goes on after a restart where it was', async () => {
    for (let count = 0; count < 12; count += 1) bench.deliver(mailOf(`Mail ${count}`));
    const { platform } = desk;
    await desk.watch.look();
    const asked = bench.peer.steps.length;
    await desk.close();
    desk = await openWatch({ settings: SETTINGS, microsoft: signedInAt(bench.peer.url), platform });
    bench.deliver(mailOf('Later'));
    await desk.watch.look();
    expect(desk.takenIn).toHaveLength(1);
    expect(bench.peer.steps.slice(asked)).toEqual(['GET look', 'GET mime']);
  });
});
