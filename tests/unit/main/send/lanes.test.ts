import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../src/domain/messages/message';
import { createJudge, type Judge } from '../../../../src/main/judge';
import { createDelivery } from '../../../../src/main/send/delivery';
import { createOutbox } from '../../../../src/main/send/outbox';
import { createSchedule } from '../../../../src/main/send/schedule';
import type { SendOutcome } from '../../../../src/main/send/send-adapter';
import { openDesk, type TestDesk } from '../desk';
import { outboxesOfThisFile, restarted, round, settled } from './outbox-bench';
import { carriersOf, provider } from './provider';

const { start } = outboxesOfThisFile();

const PATIENT = { timeout: 10_000 };
const TAKEN: SendOutcome = { kind: 'sent', providerId: 'p-1', from: '07860 000111' };

async function queueTexts(desk: TestDesk, many: number): Promise<Message[]> {
  const all: Message[] = [];
  for (let i = 0; i < many; i++) {
    all.push(await desk.queue(await desk.draft({ text: `Hello Maggie, please call us. ${i}` })));
  }
  return all;
}

async function queueEmail(desk: TestDesk): Promise<Message> {
  const draft = await desk.draft({ channel: 'email', text: 'Hello Maggie, please call us.' });
  return desk.store.messages.changeStatus(
    draft.id,
    draft.version,
    {
      status: 'queued',
      outgoing: draft.text,
      outgoingSubject: `[secure] ${draft.subject}`,
      from: 'therapy@trust.example.org',
      to: 'maggie@example.org',
      queued: desk.surroundings.moment(),
    },
    await desk.surroundings.stamp(),
  );
}

const statuses = async ({ store }: TestDesk, of: readonly Message[]) =>
  Promise.all(of.map(async ({ id }) => (await store.messages.get(id))?.status));

describe('the lanes of the carriers', () => {
  it('are independent: a mail server that hangs keeps no text waiting', async () => {
    const notify = provider();
    const mail = provider({ carrier: 'smtp', canBeAsked: false });
    const hanging = Promise.withResolvers<SendOutcome>();
    mail.answer = () => hanging.promise;
    const { desk, outbox } = await start([notify, mail]);
    const email = await queueEmail(desk);
    outbox.wake();
    await expect.poll(() => mail.sent.length).toBe(1);
    const [text] = await queueTexts(desk, 1);
    if (text !== undefined) await round(outbox, desk, text, 'sent');
    expect(await statuses(desk, [email])).toEqual(['sending']);
    hanging.resolve({ kind: 'sent', providerId: 'm-1', from: 'therapy@trust.example.org' });
    await round(outbox, desk, email, 'sent');
  });

  it('let the others go where one can’t be made ready, and say so beside it', async () => {
    const notify = provider();
    const desk = await openDesk();
    const carriers = carriersOf(notify);
    const judge = createJudge(desk.surroundings, carriers);
    const [odd, ...good] = await queueTexts(desk, 3);
    const decider: Judge['decider'] = async () => {
      const decideOn = await judge.decider();
      return (message, from) =>
        message.id === odd?.id ? Promise.reject(new Error('not foreseen')) : decideOn(message, from);
    };
    const delivery = createDelivery(desk.surroundings, { ...judge, decider }, carriers);
    const outbox = createOutbox(desk.surroundings, delivery, createSchedule(desk.surroundings, judge));
    outbox.wake();
    await expect.poll(() => statuses(desk, good), PATIENT).toEqual(['sent', 'sent']);
    await expect
      .poll(async () => (await desk.store.messages.get(odd?.id ?? ''))?.problem, PATIENT)
      .toMatch(/could not be made ready/u);
    expect(await statuses(desk, odd === undefined ? [] : [odd])).toEqual(['queued']);
    await outbox.close();
    await desk.store.close();
  });

  it('begin several together where the provider can be asked, and no more than may be under way twice over', async () => {
    const notify = provider({ pace: { perMinute: 60_000, atOnce: 4 } });
    const { desk, outbox } = await start(notify);
    const queued = await queueTexts(desk, 10);
    const seen: number[] = [];
    notify.answer = async () => {
      seen.push(await desk.store.messages.count(['sending']));
      return TAKEN;
    };
    outbox.wake();
    await expect.poll(() => statuses(desk, queued), PATIENT).toEqual(queued.map(() => 'sent'));
    expect(Math.max(...seen)).toBeGreaterThan(1);
    expect(Math.max(...seen)).toBeLessThanOrEqual(8);
    expect(new Set(notify.sent.map(({ reference }) => reference)).size).toBe(10);
  });

  it('begin one at a time where nobody can be asked, so that a crash leaves one question at most', async () => {
    const notify = provider({ canBeAsked: false, pace: { perMinute: 60_000, atOnce: 4 } });
    const { desk, outbox } = await start(notify);
    const queued = await queueTexts(desk, 5);
    const seen: number[] = [];
    notify.answer = async () => {
      seen.push(await desk.store.messages.count(['sending']));
      return TAKEN;
    };
    outbox.wake();
    await expect.poll(() => statuses(desk, queued), PATIENT).toEqual(queued.map(() => 'sent'));
    expect(seen).toEqual([1, 1, 1, 1, 1]);
  });

  it('keep to the pace of the adapter', async () => {
    const notify = provider({ pace: { perMinute: 1_200, atOnce: 4 } });
    const { desk, outbox } = await start(notify);
    const queued = await queueTexts(desk, 9);
    const times: number[] = [];
    notify.answer = () => {
      times.push(performance.now());
      return TAKEN;
    };
    outbox.wake();
    await expect.poll(() => statuses(desk, queued), PATIENT).toEqual(queued.map(() => 'sent'));
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(8 * 50 - 20);
  });

  it('do not send more into a provider that gives no clear answers', async () => {
    const notify = provider({ pace: { perMinute: 60_000, atOnce: 2 } });
    notify.answer = () => ({ kind: 'unknown', sentence: 'The connection was lost.' });
    const { desk, outbox } = await start(notify);
    await queueTexts(desk, 20);
    outbox.wake();
    await settled(800);
    expect(notify.sent.length).toBeLessThanOrEqual(12);
    expect(await desk.store.messages.count(['queued'])).toBeGreaterThanOrEqual(8);
  });

  it('leave a provider alone for a while that fails again and again, and then go on', async () => {
    const notify = provider({ pace: { perMinute: 60_000, atOnce: 1 } });
    notify.answer = () => ({ kind: 'later', sentence: 'It could not be reached.' });
    const { desk, outbox } = await start(notify);
    const queued = await queueTexts(desk, 20);
    outbox.wake();
    await expect.poll(() => notify.sent.length, PATIENT).toBeGreaterThanOrEqual(10);
    await settled(200);
    const tried = notify.sent.length;
    expect(tried).toBeLessThanOrEqual(12);
    outbox.wake();
    await settled(100);
    expect(notify.sent).toHaveLength(tried);
    notify.answer = () => TAKEN;
    desk.platform.clock.pass({ minutes: 1 });
    outbox.wake();
    await expect.poll(() => statuses(desk, queued), PATIENT).toEqual(queued.map(() => 'sent'));
  });

  it('let what is queued wait while its way to send is not set up, and say so', async () => {
    const notify = provider({ isSetUp: false });
    const { desk, outbox } = await start(notify);
    const [text] = await queueTexts(desk, 1);
    outbox.wake();
    await expect
      .poll(async () => (await desk.store.messages.get(text?.id ?? ''))?.problem)
      .toBe('This way to send is not set up: open the settings.');
    notify.isSetUp = true;
    desk.platform.clock.pass({ minutes: 1 });
    if (text !== undefined) await round(outbox, desk, text, 'sent');
  });
});

describe('a provider that asks for less of everything (429)', () => {
  const busy: SendOutcome = {
    kind: 'later',
    sentence: 'GOV.UK Notify has had enough for this minute.',
    waitSeconds: 60,
    slowDown: true,
  };

  it('gets nothing of anything until its time has passed, and none is lost or doubled', async () => {
    const notify = provider({ pace: { perMinute: 60_000, atOnce: 2 } });
    notify.answer = () => busy;
    const { desk, outbox } = await start(notify);
    const queued = await queueTexts(desk, 6);
    outbox.wake();
    await expect.poll(async () => (await outbox.state()).lanes[0]?.slowUntil).toBeTruthy();
    await settled();
    const refused = notify.sent.length;
    expect(refused).toBeLessThanOrEqual(4);
    desk.platform.clock.pass({ seconds: 59 });
    outbox.wake();
    await settled();
    expect(notify.sent).toHaveLength(refused);
    expect(await statuses(desk, queued)).toEqual(queued.map(() => 'queued'));
    notify.answer = () => TAKEN;
    desk.platform.clock.pass({ seconds: 1 });
    outbox.wake();
    await expect.poll(() => statuses(desk, queued), PATIENT).toEqual(queued.map(() => 'sent'));
    expect(notify.sent).toHaveLength(refused + 6);
  });

  it('is left alone after a restart too', async () => {
    const notify = provider();
    notify.answer = () => busy;
    const first = await start(notify);
    const queued = await queueTexts(first.desk, 2);
    first.outbox.wake();
    await expect.poll(async () => (await first.outbox.state()).lanes[0]?.slowUntil).toBeTruthy();
    const desk = await restarted(first);
    notify.answer = () => TAKEN;
    const before = notify.sent.length;
    const second = await start(notify, desk);
    desk.platform.clock.pass({ seconds: 30 });
    second.outbox.wake();
    await settled();
    expect(notify.sent).toHaveLength(before);
    desk.platform.clock.pass({ seconds: 31 });
    second.outbox.wake();
    await expect.poll(() => statuses(desk, queued), PATIENT).toEqual(['sent', 'sent']);
  });

  it('is not left alone for longer because a clock was set back while the program was closed', async () => {
    const notify = provider();
    notify.answer = () => busy;
    const first = await start(notify);
    const queued = await queueTexts(first.desk, 1);
    first.outbox.wake();
    await expect.poll(async () => (await first.outbox.state()).lanes[0]?.slowUntil).toBeTruthy();
    const desk = await restarted(first);
    desk.platform.clock.set('2026-11-24T09:30:00.000Z');
    notify.answer = () => TAKEN;
    const { outbox } = await start(notify, desk);
    outbox.wake();
    await settled();
    desk.platform.clock.pass({ seconds: 61 });
    outbox.wake();
    await expect.poll(() => statuses(desk, queued), PATIENT).toEqual(['sent']);
  });
});

describe('what feeds the outbox', () => {
  it('is asked for more whenever little is left, until it has no more', async () => {
    const notify = provider({ pace: { perMinute: 60_000, atOnce: 4 } });
    const fed: Message[] = [];
    const bare = await start(notify);
    const { desk } = bare;
    await bare.outbox.close();
    const { outbox } = await start(notify, desk, {
      feed: async () => {
        if (fed.length < 12) fed.push(...(await queueTexts(desk, 3)));
      },
    });
    outbox.wake();
    await expect.poll(() => fed.length, PATIENT).toBe(12);
    await expect.poll(() => statuses(desk, fed), PATIENT).toEqual(fed.map(() => 'sent'));
  });

  it('stops nothing when it fails', async () => {
    const notify = provider();
    const bare = await start(notify);
    const { desk } = bare;
    await bare.outbox.close();
    const { outbox } = await start(notify, desk, { feed: () => Promise.reject(new TypeError('no list')) });
    const [text] = await queueTexts(desk, 1);
    if (text !== undefined) await round(outbox, desk, text, 'sent');
    expect(desk.platform.lines).toContain('outbox: TypeError');
  });
});
