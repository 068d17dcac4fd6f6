import { describe, expect, it } from 'vitest';
import type { NewReceived } from '../../../../src/domain/messages/received';
import type { Person } from '../../../../src/domain/people/person';
import type { ReplyAbout } from '../../../../src/domain/replies/reply';
import type { App } from '../../../../src/main/app';
import { ask } from '../../../shells/ask';
import { appsOfThisFile } from '../started-app';
import { daniel, draftTo } from './one-message';

const { start } = appsOfThisFile();

/** Daniel wrote something on the Tuesday at 9:41am. */
async function wrote(app: App, text: string, change: Partial<NewReceived> = {}) {
  const person = await daniel(app);
  const [service] = await ask(app, 'services.list', {});
  const point = person.contactPoints.find(({ channel }) => channel === (change.channel ?? 'sms'));
  const received = await ask(app, 'received.record', {
    personId: person.id,
    serviceId: service?.id ?? '',
    channel: 'sms',
    from: point?.value ?? '',
    to: '07860 000111',
    subject: '',
    text,
    received: '2026-11-24T09:41:00.000Z',
    ...change,
  });
  const about: ReplyAbout = { kind: 'received', id: received.id };
  return { person, received, about };
}

const draftOf = async (app: App, about: ReplyAbout, clarify: boolean) => {
  const { draftId } = await ask(app, 'replies.answer', { about, clarify });
  return ask(app, 'messages.get', { id: draftId });
};
const inForce = ({ agreements }: Person, channel: string) =>
  agreements.filter((each) => each.channel === channel && each.withdrawn === null);

describe('replies that wait', { timeout: 30_000 }, () => {
  it('are listed with their clock until they are answered, and counted in the navigation (P31)', async () => {
    const { app, platform } = start();
    const before = await ask(app, 'desk.counts', {});
    const { about, person } = await wrote(app, 'cn u cum 2moro');
    const { waiting, overdue } = await ask(app, 'replies.list', {});
    expect(waiting.find((reply) => reply.about.id === about.id)).toMatchObject({
      clock: 'due',
      personId: person.id,
    });
    expect(await ask(app, 'desk.counts', {})).toMatchObject({
      replies: before.replies + 1,
      repliesDue: before.repliesDue,
    });
    platform.clock.pass({ days: 20 });
    const later = await ask(app, 'replies.list', {});
    expect(later.overdue).toBe(overdue + waiting.filter(({ clock }) => clock === 'due').length);
    const answered = await ask(app, 'replies.answered', { about });
    expect(answered).toMatchObject({ clock: 'answered' });
    expect((await ask(app, 'replies.list', {})).settled[0]?.about).toEqual(about);
  });

  it('need no answer when somebody says why, and wait again when they are opened again', async () => {
    const { app } = start();
    const { about } = await wrote(app, 'Thanks');
    const closed = await ask(app, 'replies.close', { about, reason: 'thanks only' });
    expect(closed).toMatchObject({ clock: 'closed', closed: { reason: 'thanks only' } });
    expect(await ask(app, 'replies.reopen', { about })).toMatchObject({ clock: 'due', closed: null });
    await expect(ask(app, 'replies.close', { about, reason: ' ' })).rejects.toMatchObject({
      field: 'reason',
    });
  });

  it('are answered by the way they came, and only once it was sent', async () => {
    const { app } = start();
    const { about, person } = await wrote(app, 'When is it?');
    const draft = await draftOf(app, about, false);
    expect(draft).toMatchObject({ personId: person.id, channel: 'sms', answersId: about.id, text: '' });
    expect(person.contactPoints.find(({ id }) => id === draft.contactPointId)?.channel).toBe('sms');
    expect((await draftOf(app, about, false)).id).toBe(draft.id);
    expect((await ask(app, 'replies.get', { about })).clock).toBe('due');
  });

  it('by email are answered when the draft that answers them was sent', async () => {
    const { app } = start();
    const { about } = await wrote(app, 'When is it?', { channel: 'email', subject: 'My visit' });
    const { id, version, ...draft } = await draftOf(app, about, false);
    const content = {
      ...draft,
      purpose: 'ask-to-call' as const,
      text: 'Hello Dan, please call us on 01632 960100.',
    };
    const saved = await ask(app, 'messages.saveDraft', { id, version, content });
    await ask(app, 'messages.send', { id, version: saved.version, overrides: [] });
    const clock = async () => (await ask(app, 'replies.get', { about })).clock;
    await expect.poll(clock, { timeout: 15_000 }).toBe('answered');
    expect((await ask(app, 'replies.list', {})).waiting.map((reply) => reply.about)).not.toContainEqual(
      about,
    );
  });

  it('with text speak get the question that asks what was meant (P30)', async () => {
    const { app } = start();
    const { about } = await wrote(app, 'wot bout PTA', { channel: 'email', subject: 'Visit' });
    const draft = await draftOf(app, about, true);
    expect(draft.subject).toBe('Re: Visit');
    expect(draft.text).toContain('You wrote "PTA"');
    const begun = await draftOf(app, about, false);
    expect(begun.id).toBe(draft.id);
  });

  it('stand in their conversation, with what they answer', async () => {
    const { app } = start();
    const person = await daniel(app);
    const draft = await draftTo(app, person);
    const { id } = await ask(app, 'messages.send', { ...draft, overrides: [] });
    await expect.poll(async () => (await ask(app, 'messages.get', { id })).status).toBe('sent');
    const { about } = await wrote(app, 'ok will call', { received: '2026-11-24T10:00:00.000Z' });
    expect((await ask(app, 'replies.get', { about })).answersMessageId).toBe(id);
    const lines = await ask(app, 'replies.thread', { about });
    expect(lines.slice(-2)).toMatchObject([
      { from: 'us', current: true, text: expect.stringContaining('please call us') },
      { from: 'them', current: true, text: 'ok will call' },
    ]);
  });
});

describe('an emergency', { timeout: 30_000 }, () => {
  it('rings with the Trust’s steps until somebody says what was done, answered or not (P27)', async () => {
    const { app, platform } = start();
    const { about } = await wrote(app, 'ive taken all my tablets');
    expect(platform.alarms).toHaveLength(1);
    await ask(app, 'replies.answered', { about });
    const { replies, steps } = await ask(app, 'replies.alarms', {});
    expect(replies.map((reply) => reply.about)).toEqual([about]);
    expect(steps[0]).toMatch(/999/u);
    expect((await ask(app, 'desk.counts', {})).repliesDue).toBeGreaterThan(0);
    await app.close();
    const again = start({ dataDir: platform.dataDir });
    await ask(again.app, 'desk.get', {});
    await expect.poll(() => again.platform.alarms.length).toBe(1);
    const seen = await ask(again.app, 'replies.alarmSeen', { about, did: 'called 999' });
    expect(seen.alarmSeen).toMatchObject({ did: 'called 999' });
    expect((await ask(again.app, 'replies.alarms', {})).replies).toEqual([]);
  });
});

describe('"STOP"', { timeout: 30_000 }, () => {
  it('holds back in the same call what is scheduled to them, by either channel (P19)', async () => {
    const { app } = start();
    const person = await daniel(app);
    const draft = await draftTo(app, person, { channel: 'email', sendAt: '2026-11-24T14:00:00.000Z' });
    const message = await ask(app, 'messages.send', { ...draft, overrides: [] });
    expect(message.status).toBe('scheduled');
    const { about } = await wrote(app, 'STOP');
    const held = await ask(app, 'messages.get', { id: message.id });
    expect(held).toMatchObject({ status: 'draft', problem: expect.stringContaining('phone them') });
    expect((await ask(app, 'replies.list', {})).stops).toMatchObject([
      { personId: person.id, personName: 'Daniel Okafor', reply: { about } },
    ]);
    await expect(ask(app, 'replies.answer', { about, clarify: false })).rejects.toMatchObject({
      code: 'stopped',
    });
  });

  it('that was meant withdraws the agreements of that channel, which owes the record its entries', async () => {
    const { app } = start();
    const { person } = await wrote(app, 'Please stop texting me');
    const texts = inForce(person, 'sms');
    expect(texts.length).toBeGreaterThan(0);
    await ask(app, 'replies.settleStop', { personId: person.id, meant: true, note: 'called them' });
    const after = await ask(app, 'people.get', { id: person.id });
    expect(after.askedToStop).toBeNull();
    expect(inForce(after, 'sms')).toEqual([]);
    expect(inForce(after, 'email')).toEqual(inForce(person, 'email'));
    const owed = (await ask(app, 'record.list', {})).map(({ about }) => about);
    for (const { id } of texts)
      expect(owed).toContainEqual({ kind: 'agreement', agreementId: id, change: 'withdrawn' });
    const history = await ask(app, 'people.history', { personId: person.id });
    expect(history.map(({ sentence }) => sentence)).toContain('Asking to stop was meant: called them');
  });

  it('that was not meant leaves the agreements as they are, and messages may go again', async () => {
    const { app } = start();
    const { person } = await wrote(app, 'STOP');
    await ask(app, 'replies.settleStop', { personId: person.id, meant: false, note: 'his son typed it' });
    const after = await ask(app, 'people.get', { id: person.id });
    expect(after).toMatchObject({ askedToStop: null, agreements: person.agreements });
    expect((await ask(app, 'replies.list', {})).stops).toEqual([]);
    const again = ask(app, 'replies.settleStop', { personId: person.id, meant: true, note: 'x' });
    await expect(again).rejects.toMatchObject({ code: 'changed-elsewhere' });
  });
});

describe('an offensive reply (P34)', { timeout: 30_000 }, () => {
  const RUDE = 'You USELESS  fucking idiots\n\nrot in hell 😡 <b>x</b>';

  it('makes an incident report of what was written, to the last sign, to be copied field by field', async () => {
    const { app, platform } = start();
    const { about } = await wrote(app, RUDE);
    const { system, fields } = await ask(app, 'replies.incident', { about });
    expect(system).toBe('Ulysses (e-IRF)');
    const words = fields.find(({ name }) => name === 'What was written, word for word');
    expect(words?.value).toBe(RUDE);
    await ask(app, 'replies.copyIncident', { about, field: words?.name ?? '' });
    expect(platform.clipboard.held.text).toBe(RUDE);
    await ask(app, 'replies.copyIncident', { about, field: null });
    for (const { value } of fields) expect(platform.clipboard.held.text).toContain(value);
    await expect(ask(app, 'replies.copyIncident', { about, field: 'Mood' })).rejects.toMatchObject({
      field: 'field',
    });
  });

  it('names who wrote, and says that its entry is still owed', async () => {
    const { app } = start();
    const { about } = await wrote(app, RUDE);
    const done = async () =>
      (await ask(app, 'replies.incident', { about })).fields.find(({ name }) => name === 'What was done')
        ?.value;
    expect(await done()).toContain('waiting to be entered');
    const who = (await ask(app, 'replies.incident', { about })).fields.find(
      ({ name }) => name === 'Who wrote',
    );
    expect(who?.value).toContain('Daniel Okafor, NHS number 999 000 0026');
  });

  it('is said to be one, or to be none, by a person', async () => {
    const { app } = start();
    const { about } = await wrote(app, RUDE);
    expect((await ask(app, 'replies.get', { about })).offensive).toBeNull();
    expect((await ask(app, 'replies.markOffensive', { about, offensive: true })).offensive).toBe(true);
    expect((await ask(app, 'replies.markOffensive', { about, offensive: false })).offensive).toBe(false);
  });
});
