import { describe, expect, it } from 'vitest';
import { outboxesOfThisFile, restarted, round, settled } from './outbox-bench';
import { provider } from './provider';

const { start } = outboxesOfThisFile();

describe('all sending, paused', () => {
  it('keeps what is queued, and says who paused it and when', async () => {
    const notify = provider();
    const { desk, outbox } = await start(notify);
    await outbox.pause();
    const queued = await desk.queue(await desk.draft());
    outbox.wake();
    await settled();
    expect(notify.sent).toEqual([]);
    expect(await outbox.state()).toEqual({
      paused: { by: 'tester', when: desk.surroundings.moment() },
      waiting: 1,
      lanes: [{ carrier: 'govuk-notify', waiting: 1, slowUntil: null }],
    });
    await outbox.resume();
    await round(outbox, desk, queued, 'sent');
    expect((await outbox.state()).paused).toBeNull();
  });

  it('stays paused over a restart', async () => {
    const notify = provider();
    const first = await start(notify);
    await first.outbox.pause();
    const queued = await first.desk.queue(await first.desk.draft());
    const desk = await restarted(first);
    const { outbox } = await start(notify, desk);
    outbox.wake();
    await settled();
    expect(notify.sent).toEqual([]);
    expect((await outbox.state()).paused?.by).toBe('tester');
    await outbox.resume();
    await round(outbox, desk, queued, 'sent');
  });

  it('takes back at once what was begun and not yet handed over', async () => {
    const notify = provider({ pace: { perMinute: 480, atOnce: 8 } });
    const { desk, outbox } = await start(notify);
    for (let i = 0; i < 8; i++) await desk.queue(await desk.draft({ text: `Please call us. ${i}` }));
    outbox.wake();
    await expect.poll(() => notify.sent.length).toBe(2);
    await outbox.pause();
    await expect.poll(() => desk.store.messages.count(['sending']), { timeout: 5_000 }).toBe(0);
    const gone = notify.sent.length;
    expect(gone).toBeLessThan(5);
    expect(await desk.store.messages.count(['sent'])).toBe(gone);
    expect(await desk.store.messages.count(['queued'])).toBe(8 - gone);
  });

  it('still asks what became of what was on its way', async () => {
    const notify = provider();
    notify.answer = () => ({ kind: 'unknown', sentence: 'The connection was lost.' });
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft());
    outbox.wake();
    await expect.poll(() => notify.asked.length).toBe(1);
    await outbox.pause();
    notify.knows = { kind: 'sent', providerId: 'p-1', at: null };
    await round(outbox, desk, queued, 'sent');
    expect(notify.sent).toHaveLength(1);
  });

  it('is in the audit, once for each', async () => {
    const { desk, outbox } = await start(provider());
    await outbox.pause();
    await outbox.pause();
    await outbox.resume();
    await outbox.resume();
    const lines = (await desk.store.audit.read(50)).filter(({ what }) => what.startsWith('outbox.'));
    expect(lines.map(({ what }) => what)).toEqual(['outbox.resumed', 'outbox.paused']);
  });
});
