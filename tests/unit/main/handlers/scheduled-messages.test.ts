import { describe, expect, it } from 'vitest';
import type { DraftContent, Message } from '../../../../src/domain/messages/message';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import type { App } from '../../../../src/main/app';
import type { Platform } from '../../../../src/main/platform/platform';
import { ask } from '../../../shells/ask';
import type { TestPlatform } from '../../../shells/test-platform';
import { appsOfThisFile } from '../started-app';
import { daniel, draftTo } from './one-message';

const { office, start } = appsOfThisFile();

const AT_2PM = '2026-11-24T14:00:00.000Z';

async function scheduled(change: Partial<DraftContent> = {}, on: Partial<Platform> = {}) {
  const { app, platform } = start(on);
  const person = await daniel(app);
  const draft = await draftTo(app, person, { sendAt: AT_2PM, ...change });
  const message = await ask(app, 'messages.send', { ...draft, overrides: [] });
  return { app, platform, person, message };
}

async function becomes(app: App, { id }: Message, status: Message['status']): Promise<Message> {
  await expect.poll(async () => (await ask(app, 'messages.get', { id })).status).toBe(status);
  return ask(app, 'messages.get', { id });
}

async function missed() {
  const waiting = await scheduled();
  waiting.platform.clock.set('2026-11-24T15:30:00.000Z');
  return { ...waiting, message: await becomes(waiting.app, waiting.message, 'missed') };
}

const arrived = ({ id }: Message) => office().texts.received.filter(({ reference }) => reference === id);
const at = ({ id, version }: Message) => ({ id, version });

describe('a message that waits for its time (P32)', () => {
  it('is in the outbox with its time, and goes at it', async () => {
    const { app, platform, message } = await scheduled();
    expect(message.status).toBe('scheduled');
    expect(await ask(app, 'messages.outbox', {})).toEqual([
      expect.objectContaining({ id: message.id, status: 'scheduled', sendAt: AT_2PM }),
    ]);
    expect((await ask(app, 'desk.counts', {})).outbox).toBe(1);
    platform.clock.set(AT_2PM);
    await becomes(app, message, 'sent');
    expect(arrived(message)).toHaveLength(1);
  });

  it('is still there, and goes once, when the program was closed meanwhile', async () => {
    const { app, platform, message } = await scheduled();
    await app.close();
    const again = start({ dataDir: platform.dataDir });
    expect((await ask(again.app, 'messages.get', { id: message.id })).status).toBe('scheduled');
    again.platform.clock.set('2026-11-24T14:10:00.000Z');
    await becomes(again.app, message, 'sent');
    expect(arrived(message)).toHaveLength(1);
  });

  it('goes on Monday when it is written on a Saturday evening', async () => {
    const { app, platform } = start();
    platform.clock.set('2026-11-28T19:00:00.000Z');
    const draft = await draftTo(app, await daniel(app));
    const { decision } = await ask(app, 'messages.review', { id: draft.id });
    const monday = decision.reasons.find(({ next }) => next === 'schedule')?.at ?? '';
    expect(monday).toBe('2026-11-30T09:00:00.000Z');
    const now = await ask(app, 'messages.get', { id: draft.id });
    const { version } = await ask(app, 'messages.saveDraft', {
      ...draft,
      content: { ...now, sendAt: monday },
    });
    const waits = await ask(app, 'messages.send', { id: draft.id, version, overrides: [] });
    expect(waits.status).toBe('scheduled');
    platform.clock.set('2026-11-30T09:00:05.000Z');
    await becomes(app, waits, 'sent');
  });

  it('is not taken for a time out of hours, nor with words that would mean another day', async () => {
    const { app } = start();
    const person = await daniel(app);
    const evening = await draftTo(app, person, { sendAt: '2026-11-24T20:00:00.000Z' });
    await expect(ask(app, 'messages.send', { ...evening, overrides: [] })).rejects.toMatchObject({
      code: 'stopped',
    });
    const text = 'Hello Dan, please call us tomorrow on 01632 960100.';
    const tomorrow = await draftTo(app, person, { sendAt: '2026-11-26T10:00:00.000Z', text });
    await expect(ask(app, 'messages.send', { ...tomorrow, overrides: [] })).rejects.toThrow(/“tomorrow”/u);
  });

  it('is not for the Trust phone, which nobody would key into at its time', async () => {
    const { app } = start();
    const draft = await draftTo(app, await daniel(app), { sendAt: AT_2PM, carrier: 'trust-phone' });
    await expect(ask(app, 'messages.send', { ...draft, overrides: [] })).rejects.toMatchObject({
      code: 'stopped',
    });
    expect((await ask(app, 'messages.get', { id: draft.id })).status).toBe('draft');
  });

  it('can wait for another time, within working hours, and its last time moves with it', async () => {
    const { app, platform, message } = await scheduled({ notAfter: '2026-11-24T16:00:00.000Z' });
    const move = (sendAt: string) => ask(app, 'messages.reschedule', { ...at(message), sendAt });
    await expect(move('2026-11-24T21:00:00.000Z')).rejects.toMatchObject({ code: 'stopped' });
    await expect(move('2026-11-24T09:00:00.000Z')).rejects.toMatchObject({ field: 'sendAt' });
    const next = '2026-11-25T09:30:00.000Z';
    const moved = await move(next);
    expect(moved).toMatchObject({
      status: 'scheduled',
      sendAt: next,
      notAfter: '2026-11-25T11:30:00.000Z',
    });
    await expect(move(next)).rejects.toMatchObject({ code: 'changed-elsewhere' });
    platform.clock.set(AT_2PM);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect((await ask(app, 'messages.get', { id: message.id })).status).toBe('scheduled');
    platform.clock.set(next);
    await becomes(app, message, 'sent');
  });

  it('can be taken back to the drafts, and keeps a time that is still to come', async () => {
    const { app, message } = await scheduled();
    const draft = await ask(app, 'messages.cancel', at(message));
    expect(draft).toMatchObject({ status: 'draft', sendAt: AT_2PM, problem: null });
    expect(await ask(app, 'messages.outbox', {})).toEqual([]);
  });

  it('goes back to its writer at once when the person opts out (P19)', async () => {
    const { app, person, message } = await scheduled();
    const events: unknown[] = [];
    app.onEvent((event) => events.push(event));
    const texts = person.agreements.find(({ channel, withdrawn }) => channel === 'sms' && withdrawn === null);
    await ask(app, 'people.withdrawAgreement', { personId: person.id, agreementId: texts?.id ?? '' });
    const back = await ask(app, 'messages.get', { id: message.id });
    expect(back.status).toBe('draft');
    expect(back.problem).toMatch(/withdrawn/u);
    expect(events).toContainEqual({ kind: 'changed', area: 'messages' });
  });

  it('goes back to its writer at once when the number is no longer theirs (P20)', async () => {
    const { app, person, message } = await scheduled();
    const contactPointId = message.contactPointId ?? '';
    await ask(app, 'people.removeContactPoint', { personId: person.id, contactPointId });
    expect((await ask(app, 'messages.get', { id: message.id })).status).toBe('draft');
  });
});

describe('a message that missed its time (P32)', () => {
  it('needs somebody, and goes now when they say so', async () => {
    const { app, message } = await missed();
    expect((await ask(app, 'desk.counts', {})).needAttention).toBe(1);
    const sending = await ask(app, 'messages.sendMissed', at(message));
    expect(sending).toMatchObject({ sendAt: null, notAfter: null, problem: null });
    await becomes(app, message, 'sent');
    expect(arrived(message)).toHaveLength(1);
    await expect(ask(app, 'messages.sendMissed', at(message))).rejects.toMatchObject({
      code: 'changed-elsewhere',
    });
  });

  it('does not go while the service is closed, and goes on asking', async () => {
    const { app, platform, message } = await missed();
    platform.clock.set('2026-11-24T19:00:00.000Z');
    await expect(ask(app, 'messages.sendMissed', at(message))).rejects.toMatchObject({ code: 'stopped' });
    expect((await ask(app, 'messages.get', { id: message.id })).status).toBe('missed');
  });

  it('can be given another time, or go back to the drafts without the one that passed', async () => {
    const { app, message } = await missed();
    const sendAt = '2026-11-25T10:00:00.000Z';
    const moved = await ask(app, 'messages.reschedule', { ...at(message), sendAt });
    expect(moved).toMatchObject({ status: 'scheduled', sendAt, problem: null });
    const other = await missed();
    const draft = await ask(other.app, 'messages.cancel', at(other.message));
    expect(draft).toMatchObject({ status: 'draft', sendAt: null });
  });
});

/** Somebody new at the desk, who signs in with their PIN. */
async function signedIn(app: App, platform: TestPlatform): Promise<() => Promise<unknown>> {
  const details = { name: 'M. Lowe', role: 'nurse', team: 'North' };
  const { staff } = await ask(app, 'settings.saveStaff', { id: null, details, pin: '4711' });
  platform.clock.pass({ minutes: 2 });
  return () => ask(app, 'settings.signIn', { id: staff?.id ?? '', pin: '4711' });
}

describe('on a shared account', () => {
  const machinePack = {
    kind: 'read',
    pack: { ...shippedPack, staff: { ...shippedPack.staff, sharedAccounts: true } },
  } as const;

  it('each sending asks for a PIN of its own, and a message that may not go uses none up', async () => {
    const { app, platform } = start({ machinePack });
    const signIn = await signedIn(app, platform);
    const person = await daniel(app);
    const [one, two] = [await draftTo(app, person), await draftTo(app, person)];
    const send = (draft: typeof one) => ask(app, 'messages.send', { ...draft, overrides: [] });
    await expect(send(one)).rejects.toMatchObject({ code: 'sign-in-needed' });
    await signIn();
    const late = await draftTo(app, person, { sendAt: '2026-11-24T22:00:00.000Z' });
    await expect(send(late)).rejects.toMatchObject({ code: 'stopped' });
    expect((await send(one)).status).toBe('queued');
    await expect(send(two)).rejects.toMatchObject({ code: 'sign-in-needed' });
  });
});
