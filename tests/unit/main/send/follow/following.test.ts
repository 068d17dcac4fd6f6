import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../../src/domain/messages/message';
import type { TestDesk } from '../../desk';
import { outboxesOfThisFile, round, settled, type Started } from '../outbox-bench';
import { provider, type Provider } from '../provider';

const { start } = outboxesOfThisFile();

const PATIENT = { timeout: 10_000 };
const FAILED = { kind: 'failed', why: 'wrong-contact-point', at: '2026-11-24T10:01:30.000Z' } as const;

/** A text that the provider took at ten, and of which it says what is given. */
async function sentText(tells: Provider['tells']): Promise<Started & { notify: Provider; sent: Message }> {
  const notify = provider({ tells });
  const started = await start(notify);
  const { desk, outbox } = started;
  const sent = await round(outbox, desk, await desk.queue(await desk.draft()), 'sent');
  return { ...started, notify, sent };
}

async function pass(started: Started, time: { minutes?: number; hours?: number; days?: number }) {
  started.desk.platform.clock.pass(time);
  started.outbox.wake();
  await settled(120);
}

const point = async ({ store, person }: TestDesk) =>
  (await store.people.get(person.id))?.contactPoints.find(({ channel }) => channel === 'sms');

describe('a sent text', () => {
  it('is asked about after a minute, and known to have arrived', async () => {
    const started = await sentText({ kind: 'delivered', at: '2026-11-24T10:00:20.000Z' });
    const { desk, notify, sent } = started;
    await settled();
    expect(notify.followed).toEqual([]);
    await pass(started, { minutes: 1 });
    expect(notify.followed).toEqual([sent.id]);
    expect((await desk.store.messages.get(sent.id))?.delivery).toEqual({
      state: 'delivered',
      why: null,
      when: { at: '2026-11-24T10:00:20.000Z', offset: 0 },
      known: '2026-11-24T10:01:00.000Z',
      seen: false,
    });
    await pass(started, { days: 1 });
    expect(notify.followed).toHaveLength(1);
  });

  it('that is on its way is asked about less and less often, and for three days at most', async () => {
    const started = await sentText({ kind: 'on-its-way' });
    const { desk, notify, sent } = started;
    for (let minute = 0; minute < 10; minute++) await pass(started, { minutes: 1 });
    const inTenMinutes = notify.followed.length;
    expect(inTenMinutes).toBeGreaterThan(3);
    expect(inTenMinutes).toBeLessThan(9);
    expect((await desk.store.messages.get(sent.id))?.delivery?.state).toBe('on-its-way');
    await pass(started, { days: 4 });
    const last = notify.followed.length;
    await pass(started, { days: 4 });
    expect(notify.followed).toHaveLength(last);
    expect((await desk.store.messages.get(sent.id))?.status).toBe('sent');
  });

  it('is not asked about where the provider never tells', async () => {
    const started = await sentText(undefined);
    await pass(started, { hours: 1 });
    expect(started.notify.followed).toEqual([]);
    expect((await started.desk.store.messages.get(started.sent.id))?.delivery).toBeNull();
  });

  it('is asked about again while the provider can’t be asked', async () => {
    const started = await sentText({ kind: 'cannot-ask' });
    const { desk, notify, sent } = started;
    await pass(started, { minutes: 1 });
    notify.tells = { kind: 'delivered', at: null };
    await pass(started, { minutes: 2 });
    expect((await desk.store.messages.get(sent.id))?.delivery?.state).toBe('delivered');
  });
});

describe('a text that did not arrive', () => {
  it('marks the number, which stops the next text to it until somebody confirms the number (P20)', async () => {
    const started = await sentText(FAILED);
    const { desk, outbox, sent } = started;
    const waits = await desk.store.messages.changeStatus(
      (await desk.draft({ sendAt: '2026-11-24T14:00:00.000Z' })).id,
      1,
      { status: 'scheduled', from: sent.from ?? '', to: sent.to ?? '', outgoing: 'Please call us.' },
      await desk.surroundings.stamp(),
    );
    await pass(started, { minutes: 1 });
    expect((await point(desk))?.failed?.why).toBe('wrong-contact-point');
    expect(desk.events).toContain('people');
    await outbox.recheck(desk.person.id);
    expect((await desk.store.messages.get(waits.id))?.status).toBe('draft');
    const pointId = (await point(desk))?.id ?? '';
    await desk.store.people.confirmContactPoint(desk.person.id, pointId, await desk.surroundings.stamp());
    expect((await point(desk))?.failed).toBeNull();
  });

  it('owes nothing more while its own entry is still to be recorded: that one says it', async () => {
    const started = await sentText(FAILED);
    await pass(started, { minutes: 1 });
    const owed = await started.desk.store.records.owed();
    expect(owed.map(({ about }) => about.kind)).toEqual(['sent']);
  });

  it('owes an addendum once its own entry was copied (P25)', async () => {
    const started = await sentText(FAILED);
    const { desk, sent } = started;
    const { records } = desk.store;
    const entry = await records.ofMessage(sent.id);
    await records.markCopied(entry?.id ?? '', entry?.version ?? 0, await desk.surroundings.stamp());
    await pass(started, { minutes: 1 });
    const owed = await records.owed();
    expect(owed.map(({ about }) => about)).toEqual([
      { kind: 'sent', messageId: sent.id },
      { kind: 'not-delivered', messageId: sent.id },
    ]);
    expect(owed[1]?.happened.at).toBe(FAILED.at);
  });

  it('needs somebody to look, until they say that they have', async () => {
    const started = await sentText(FAILED);
    const { desk, sent } = started;
    const { messages } = desk.store;
    await pass(started, { minutes: 1 });
    expect(await messages.countNotDelivered()).toBe(1);
    expect((await messages.notDelivered(10)).map(({ message }) => message.id)).toEqual([sent.id]);
    await messages.sawToDelivery(sent.id, await desk.surroundings.stamp());
    expect(await messages.countNotDelivered()).toBe(0);
  });
});

describe('a text that is refused for its number', () => {
  it('marks the number too', async () => {
    const notify = provider();
    notify.answer = () => ({
      kind: 'refused',
      sentence: 'The number can’t take texts: phone the person.',
      why: 'wrong-contact-point',
    });
    const { desk, outbox } = await start(notify);
    await round(outbox, desk, await desk.queue(await desk.draft()), 'failed');
    await expect.poll(async () => (await point(desk))?.failed?.why, PATIENT).toBe('wrong-contact-point');
  });
});
