import { describe, expect, it } from 'vitest';
import { outboxesOfThisFile, restarted, round, settled } from './outbox-bench';
import { provider } from './provider';

const { start } = outboxesOfThisFile();

const LOST = { kind: 'unknown', sentence: 'The connection was lost.' } as const;
const PLAIN = { text: 'Hello Maggie, please call us.' };

describe('a clock that lies', () => {
  it('set forward does not end the provider’s time early: nothing is sent twice', async () => {
    const notify = provider();
    notify.answer = () => LOST;
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft(PLAIN));
    outbox.wake();
    await expect.poll(() => notify.asked.length).toBe(1);
    desk.platform.clock.set('2026-11-24T12:00:00.000Z');
    outbox.wake();
    await expect.poll(() => notify.asked.length).toBe(2);
    await settled();
    expect((await desk.store.messages.get(queued.id))?.status).toBe('sending');
    // The provider kept it minutes after the connection broke.
    notify.knows = { kind: 'sent', providerId: 'p-1', at: null };
    await round(outbox, desk, queued, 'sent');
    expect(notify.sent).toHaveLength(1);
  });

  it('set back does not draw out the question for ever', async () => {
    const notify = provider();
    notify.answer = () => LOST;
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft(PLAIN));
    outbox.wake();
    await expect.poll(() => notify.asked.length).toBe(1);
    desk.platform.clock.set('2026-11-24T09:10:00.000Z');
    desk.platform.clock.pass({ minutes: 11 });
    notify.answer = () => ({ kind: 'sent', providerId: 'p-1', from: '07860 000111' });
    await round(outbox, desk, queued, 'queued');
    desk.platform.clock.pass({ minutes: 20 });
    await round(outbox, desk, queued, 'sent');
  });

  it('set forward while the program was closed proves nothing either', async () => {
    const notify = provider();
    notify.answer = () => LOST;
    const first = await start(notify);
    const queued = await first.desk.queue(await first.desk.draft(PLAIN));
    first.outbox.wake();
    await expect.poll(() => notify.asked.length).toBe(1);
    const desk = await restarted(first);
    desk.platform.clock.set('2026-11-24T12:00:00.000Z');
    const { outbox } = await start(notify, desk);
    outbox.wake();
    await expect.poll(() => notify.asked.length).toBe(2);
    await settled();
    expect((await desk.store.messages.get(queued.id))?.status).toBe('sending');
    expect(notify.sent).toHaveLength(1);
  });

  it('of a computer that slept: what was under way is asked about when it wakes, not sent again', async () => {
    const notify = provider();
    notify.answer = () => LOST;
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft(PLAIN));
    outbox.wake();
    await expect.poll(() => notify.asked.length).toBe(1);
    desk.platform.clock.pass({ hours: 5 });
    notify.knows = { kind: 'sent', providerId: 'p-1', at: '2026-11-24T10:00:00.000Z' };
    const sent = await round(outbox, desk, queued, 'sent');
    expect(sent.sent?.at).toBe('2026-11-24T10:00:00.000Z');
    expect(notify.sent).toHaveLength(1);
  });
});

describe('a message that is tried in vain', () => {
  it('for more than a day is put before a person, with the reason', async () => {
    const notify = provider();
    notify.answer = () => ({ kind: 'later', sentence: 'It could not be reached.' });
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft(PLAIN));
    outbox.wake();
    await expect.poll(() => notify.sent.length).toBe(1);
    await expect.poll(async () => (await desk.store.messages.get(queued.id))?.status).toBe('queued');
    desk.platform.clock.pass({ hours: 24, minutes: 1 });
    const missed = await round(outbox, desk, queued, 'missed');
    expect(missed.problem).toMatch(/^It was tried for more than a day .* It could not be reached\.$/u);
    expect(notify.sent).toHaveLength(1);
  });
});
