import { describe, expect, it } from 'vitest';
import type { MessageStatus } from '../../../../src/domain/messages/message';
import type { TestDesk } from '../desk';
import { outboxesOfThisFile, round } from './outbox-bench';
import { provider } from './provider';

const { start } = outboxesOfThisFile();

describe('a queued message', () => {
  it('is sent to the one agreed number, and owes an entry to the record', async () => {
    const notify = provider();
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft());
    const sent = await round(outbox, desk, queued, 'sent');
    expect(notify.sent).toEqual([expect.objectContaining({ reference: queued.id, to: '+447700900412' })]);
    expect(sent.sent?.at).toBe(desk.platform.now());
    expect(await desk.store.records.owed()).toHaveLength(1);
  });

  it('is written as “sending” before the provider hears of it', async () => {
    const notify = provider();
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft());
    let status: MessageStatus | undefined;
    notify.answer = async () => {
      status = (await desk.store.messages.get(queued.id))?.status;
      return { kind: 'sent', providerId: 'p-1', from: '07860 000111' };
    };
    await round(outbox, desk, queued, 'sent');
    expect(status).toBe('sending');
  });

  it('is stopped by an agreement withdrawn meanwhile (P19)', async () => {
    const notify = provider();
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft());
    const [agreed] = desk.person.agreements;
    await desk.store.people.withdrawAgreement(
      desk.person.id,
      agreed?.id ?? '',
      await desk.surroundings.stamp(),
    );
    const back = await round(outbox, desk, queued, 'draft');
    expect(notify.sent).toEqual([]);
    expect(back.problem).toMatch(/^Not sent: .*withdrawn/u);
  });

  it('is not sent when working hours end before its turn (P32)', async () => {
    const notify = provider();
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft());
    desk.platform.clock.set('2026-11-24T17:00:00.000Z');
    await round(outbox, desk, queued, 'draft');
    expect(notify.sent).toEqual([]);
  });

  it('waits longer after each fault that surely sent nothing', async () => {
    const notify = provider();
    notify.answer = () => ({ kind: 'later', sentence: 'GOV.UK Notify is busy: it is tried again.' });
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft());
    outbox.wake();
    await expect.poll(() => notify.sent.length).toBe(1);
    await expect.poll(async () => (await desk.store.messages.get(queued.id))?.status).toBe('queued');
    outbox.wake();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(notify.sent).toHaveLength(1);
    desk.platform.clock.pass({ seconds: 25 });
    outbox.wake();
    await expect.poll(() => notify.sent.length).toBe(2);
    // What came of it is written by the clock as it stands.
    await expect.poll(async () => (await desk.store.messages.get(queued.id))?.status).toBe('queued');
    notify.answer = () => ({ kind: 'sent', providerId: 'p-1', from: '07860 000111' });
    desk.platform.clock.pass({ minutes: 20 });
    await round(outbox, desk, queued, 'sent');
    expect(new Set(notify.sent.map((each) => each.reference)).size).toBe(1);
  });

  it('does not wait for ever when the clock is set back', async () => {
    const notify = provider();
    notify.answer = () => ({ kind: 'later', sentence: 'GOV.UK Notify is busy: it is tried again.' });
    const { desk, outbox } = await start(notify);
    desk.platform.clock.set('2026-12-01T10:00:00.000Z');
    // Weekdays in the text would mean another day, and stop it.
    const queued = await desk.queue(await desk.draft({ text: 'Hello Maggie, please call us.' }));
    outbox.wake();
    await expect.poll(() => notify.sent.length).toBe(1);
    await expect.poll(async () => (await desk.store.messages.get(queued.id))?.status).toBe('queued');
    notify.answer = () => ({ kind: 'sent', providerId: 'p-1', from: '07860 000111' });
    desk.platform.clock.set('2026-11-24T10:00:00.000Z');
    await round(outbox, desk, queued, 'sent');
  });

  it('that is refused fails with what to do, and is not tried again', async () => {
    const notify = provider();
    notify.answer = () => ({ kind: 'refused', sentence: 'The number can’t take texts: phone the person.' });
    const { desk, outbox } = await start(notify);
    const failed = await round(outbox, desk, await desk.queue(await desk.draft()), 'failed');
    expect(failed.problem).toBe('The number can’t take texts: phone the person.');
    desk.platform.clock.pass({ hours: 1 });
    outbox.wake();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(notify.sent).toHaveLength(1);
    expect(await desk.store.records.owed()).toEqual([]);
  });
});

describe('a message whose answer was lost', () => {
  const lost = { kind: 'unknown', sentence: 'The connection was lost.' } as const;

  it('is asked for by its reference, and counts as sent when the provider has it', async () => {
    const notify = provider();
    notify.answer = () => lost;
    notify.knows = { kind: 'sent', providerId: 'p-9', at: '2026-11-24T10:00:01.000Z' };
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft());
    const sent = await round(outbox, desk, queued, 'sent');
    expect(sent.sent?.at).toBe('2026-11-24T10:00:01.000Z');
    expect(notify.asked).toEqual([queued.id]);
    expect(notify.sent).toHaveLength(1);
  });

  it('is not sent again on a first “not found”, only after the provider’s deadline', async () => {
    const notify = provider();
    notify.answer = () => lost;
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft());
    outbox.wake();
    await expect.poll(() => notify.asked.length).toBe(1);
    desk.platform.clock.pass({ minutes: 9 });
    outbox.wake();
    await expect.poll(() => notify.asked.length).toBe(2);
    expect(notify.sent).toHaveLength(1);
    notify.answer = () => ({ kind: 'sent', providerId: 'p-2', from: '07860 000111' });
    desk.platform.clock.pass({ minutes: 1 });
    outbox.wake();
    await expect.poll(async () => (await desk.store.messages.get(queued.id))?.status).toBe('queued');
    desk.platform.clock.pass({ minutes: 4 });
    await round(outbox, desk, queued, 'sent');
    expect(notify.sent).toHaveLength(2);
  });

  it('is left to a person where nobody can be asked', async () => {
    const notify = provider();
    notify.answer = () => lost;
    notify.knows = { kind: 'cannot-ask', sentence: 'A mail server can’t be asked.' };
    const { desk, outbox } = await start(notify);
    const unsure = await round(outbox, desk, await desk.queue(await desk.draft()), 'unsure');
    expect(unsure.problem).toMatch(/may have been sent/u);
    desk.platform.clock.pass({ days: 1 });
    outbox.wake();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(notify.sent).toHaveLength(1);
  });

  it('is asked for again while the provider can’t be reached, and then left to a person', async () => {
    const notify = provider();
    notify.answer = () => lost;
    notify.knows = { kind: 'cannot-ask', sentence: 'It can’t be reached.', again: true };
    const { desk, outbox } = await start(notify);
    const queued = await desk.queue(await desk.draft());
    outbox.wake();
    await expect.poll(() => notify.asked.length).toBe(1);
    expect((await desk.store.messages.get(queued.id))?.status).toBe('sending');
    desk.platform.clock.pass({ minutes: 59 });
    outbox.wake();
    await expect.poll(() => notify.asked.length).toBe(2);
    desk.platform.clock.pass({ minutes: 1 });
    await round(outbox, desk, queued, 'unsure');
  });

  it('after a restart is asked for, never just sent again', async () => {
    const notify = provider();
    const { desk } = await start(notify);
    const queued = await desk.queue(await desk.draft());
    await desk.store.messages.changeStatus(
      queued.id,
      queued.version,
      { status: 'sending', attempts: 1 },
      await desk.surroundings.stamp(),
    );
    const later = provider();
    later.knows = { kind: 'sent', providerId: 'p-1', at: null };
    const restarted = await start(later, desk);
    await round(restarted.outbox, desk, queued, 'sent');
    expect(later.sent).toEqual([]);
    expect(later.asked).toEqual([queued.id]);
  });
});

describe('a store that can’t take the provider’s answer', () => {
  it('takes it at the next turn: the message is not left in doubt', async () => {
    const notify = provider();
    notify.knows = { kind: 'cannot-ask', sentence: 'A mail server can’t be asked.' };
    const { desk } = await start(notify);
    const queued = await desk.queue(await desk.draft());
    let full = false;
    notify.answer = () => {
      full = true;
      return { kind: 'sent', providerId: 'p-1', from: '07860 000111' };
    };
    const { store } = desk;
    const tight: TestDesk = {
      ...desk,
      surroundings: {
        ...desk.surroundings,
        store: {
          ...store,
          transaction: (work) => {
            if (!full) return store.transaction(work);
            full = false;
            return Promise.reject(new Error('disk full'));
          },
        },
      },
    };
    const { outbox } = await start(notify, tight);
    outbox.wake();
    await expect.poll(() => notify.sent.length).toBe(1);
    await round(outbox, desk, queued, 'sent');
    expect(notify.sent).toHaveLength(1);
  });
});
