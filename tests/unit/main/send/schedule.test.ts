import { describe, expect, it } from 'vitest';
import type { DraftContent, Message } from '../../../../src/domain/messages/message';
import { createSending } from '../../../../src/main/send/sending';
import { openDesk, type TestDesk } from '../desk';
import { outboxesOfThisFile, round, type Started } from './outbox-bench';
import { provider, type Provider } from './provider';

const { start } = outboxesOfThisFile();

/** Clocks of the desk stand at 10am on Tuesday 24 November 2026. */
const AT_2PM = '2026-11-24T14:00:00.000Z';
const TEXT = 'Hello Maggie, please call us on 01632 960100.';

/** A message that waits for two in the afternoon. */
async function scheduled(of: Provider, change: Partial<DraftContent> = {}) {
  const started = await start(of);
  const { desk, outbox, judge } = started;
  const draft = await desk.draft({ text: TEXT, sendAt: AT_2PM, ...change });
  const sending = createSending(desk.surroundings, judge, outbox);
  const message = await sending.send(draft, draft.version, []);
  return { ...started, message };
}

/** Lets the outbox look, and whatever it began come to its end. */
async function looked({ desk, outbox }: Started, message: Message): Promise<Message> {
  outbox.wake();
  await new Promise((resolve) => setTimeout(resolve, 80));
  const now = await desk.store.messages.get(message.id);
  if (now === undefined) throw new Error('it is gone');
  return now;
}

async function withdrawTexts(desk: TestDesk): Promise<void> {
  const [texts] = desk.person.agreements;
  await desk.store.people.withdrawAgreement(desk.person.id, texts?.id ?? '', await desk.surroundings.stamp());
}

describe('a message with a time (P32)', () => {
  it('waits for it, with its words and both ends fixed, and goes at it', async () => {
    const notify = provider();
    const started = await scheduled(notify);
    const { desk, outbox, message } = started;
    expect(message).toMatchObject({
      status: 'scheduled',
      sendAt: AT_2PM,
      to: '+447700900412',
      problem: null,
    });
    expect(message.outgoing).toContain(TEXT);
    desk.platform.clock.set('2026-11-24T13:59:59.000Z');
    expect((await looked(started, message)).status).toBe('scheduled');
    desk.platform.clock.set(AT_2PM);
    const sent = await round(outbox, desk, message, 'sent');
    expect(notify.sent.map(({ text }) => text)).toEqual([message.outgoing]);
    expect(sent.sent?.at).toBe(AT_2PM);
  });

  it('is not sent a second time by a clock that is set back, and not early by one that stands before it', async () => {
    const notify = provider();
    const started = await scheduled(notify);
    const { desk, outbox, message } = started;
    desk.platform.clock.set(AT_2PM);
    await round(outbox, desk, message, 'sent');
    desk.platform.clock.set('2026-11-24T10:00:00.000Z');
    await looked(started, message);
    desk.platform.clock.set(AT_2PM);
    await looked(started, message);
    expect(notify.sent).toHaveLength(1);
  });

  it('that a busy provider put off waits for its time again when the clock is set back before it', async () => {
    const notify = provider();
    notify.answer = () => ({ kind: 'later', sentence: 'GOV.UK Notify is busy: it is tried again.' });
    const started = await scheduled(notify);
    const { desk, outbox, message } = started;
    desk.platform.clock.set(AT_2PM);
    outbox.wake();
    await expect.poll(() => notify.sent.length).toBe(1);
    await expect.poll(async () => (await desk.store.messages.get(message.id))?.status).toBe('queued');
    desk.platform.clock.set('2026-11-24T11:00:00.000Z');
    expect((await looked(started, message)).status).toBe('queued');
    expect(notify.sent).toHaveLength(1);
    notify.answer = () => ({ kind: 'sent', providerId: 'p-2', from: '07860 000111' });
    desk.platform.clock.set('2026-11-24T14:20:00.000Z');
    await round(outbox, desk, message, 'sent');
    expect(notify.sent).toHaveLength(2);
  });

  it('still goes when the computer woke up a little late', async () => {
    const notify = provider();
    const { desk, outbox, message } = await scheduled(notify);
    desk.platform.clock.set('2026-11-24T15:00:00.000Z');
    await round(outbox, desk, message, 'sent');
    expect(notify.sent).toHaveLength(1);
  });

  it('that the computer slept through is not sent late: a person is asked', async () => {
    const notify = provider();
    const { desk, outbox, message } = await scheduled(notify);
    desk.platform.clock.set('2026-11-24T15:00:01.000Z');
    const missed = await round(outbox, desk, message, 'missed');
    expect(missed.problem).toBe(
      'It was to go at 2pm on Tuesday 24 November 2026, when this computer could not send it: send it now, choose another time, or phone?',
    );
    desk.platform.clock.set(AT_2PM);
    await looked({ desk, outbox, judge: (await start(notify, desk)).judge }, message);
    expect(notify.sent).toEqual([]);
  });

  it('is not sent after its last time, even when it is hardly late', async () => {
    const notify = provider();
    const { desk, outbox, message } = await scheduled(notify, { notAfter: '2026-11-24T14:05:00.000Z' });
    desk.platform.clock.set('2026-11-24T14:05:00.001Z');
    const missed = await round(outbox, desk, message, 'missed');
    expect(missed.problem).toMatch(/^It was not to go after 2:05pm on Tuesday/u);
    expect(notify.sent).toEqual([]);
  });

  it('that waits on the queue for a provider until it is too late asks as well', async () => {
    const notify = provider();
    notify.answer = () => ({ kind: 'later', sentence: 'GOV.UK Notify is busy: it is tried again.' });
    const { desk, outbox, message } = await scheduled(notify);
    desk.platform.clock.set(AT_2PM);
    outbox.wake();
    await expect.poll(() => notify.sent.length).toBe(1);
    desk.platform.clock.set('2026-11-24T15:01:00.000Z');
    await round(outbox, desk, message, 'missed');
    expect(notify.sent).toHaveLength(1);
  });

  it('goes back to its writer when the service closed for the day meanwhile', async () => {
    const notify = provider();
    const { desk, outbox, message } = await scheduled(notify);
    const { id, version, ...details } = desk.service;
    const hours = { ...details.hours, closes: 13 * 60 };
    await desk.store.services.edit(id, version, { ...details, hours }, await desk.surroundings.stamp());
    desk.platform.clock.set(AT_2PM);
    const back = await round(outbox, desk, message, 'draft');
    expect(back.problem).toMatch(/^Not sent: .*outside working hours/u);
    expect(back.sendAt).toBeNull();
    expect(notify.sent).toEqual([]);
  });

  it('says in the audit by which policy and checks it was queued and sent', async () => {
    const { desk, outbox, message } = await scheduled(provider());
    desk.platform.clock.set(AT_2PM);
    await round(outbox, desk, message, 'sent');
    const lines = (await desk.store.audit.read(10)).filter(({ about }) => about === message.id);
    const versions = `policy ${desk.surroundings.pack.version}, checks `;
    expect(lines.map(({ what }) => what).toSorted()).toEqual([
      'message.queued',
      'message.scheduled',
      'message.sent',
    ]);
    for (const { detail } of lines) expect(detail).toContain(versions);
  });
});

describe('an agreement withdrawn while messages wait (P19)', () => {
  it('takes a scheduled one back at once, not only when its time comes', async () => {
    const notify = provider();
    const { desk, outbox, message } = await scheduled(notify);
    await withdrawTexts(desk);
    await outbox.recheck();
    const back = await desk.store.messages.get(message.id);
    expect(back).toMatchObject({ status: 'draft', sendAt: AT_2PM });
    expect(back?.problem).toMatch(/^Not sent: .*withdrawn/u);
    expect(desk.events).toContain('messages');
    expect((await desk.store.audit.read(1))[0]).toMatchObject({
      what: 'message.stopped',
      detail: expect.stringContaining('P19'),
    });
  });

  it('takes a queued one back at once', async () => {
    const { desk, outbox } = await start(provider());
    const queued = await desk.queue(await desk.draft({ text: TEXT }));
    await withdrawTexts(desk);
    await outbox.recheck();
    expect((await desk.store.messages.get(queued.id))?.status).toBe('draft');
  });

  it('stops the very message that is just about to go', async () => {
    const notify = provider();
    const desk = await openDesk();
    const { surroundings } = desk;
    let withdraw = false;
    const stamp = async () => {
      // The outbox says who sends right before it writes “sending”: nothing is nearer to the network.
      if (withdraw) await withdrawTexts(desk);
      return surroundings.stamp();
    };
    const { outbox } = await start(notify, { ...desk, surroundings: { ...surroundings, stamp } });
    const queued = await desk.queue(await desk.draft({ text: TEXT }));
    withdraw = true;
    await round(outbox, desk, queued, 'draft');
    expect(notify.sent).toEqual([]);
  });

  it('leaves what the person still agrees to', async () => {
    const { desk, outbox, message } = await scheduled(provider());
    const [, email] = desk.person.agreements;
    await desk.store.people.withdrawAgreement(
      desk.person.id,
      email?.id ?? '',
      await desk.surroundings.stamp(),
    );
    await outbox.recheck();
    expect((await desk.store.messages.get(message.id))?.status).toBe('scheduled');
  });

  it('does not judge one whose time has come: whether it was missed is asked first', async () => {
    const { desk, outbox, message } = await scheduled(provider());
    desk.platform.clock.set('2026-11-24T18:00:00.000Z');
    await outbox.recheck();
    expect((await desk.store.messages.get(message.id))?.status).toBe('scheduled');
  });
});
