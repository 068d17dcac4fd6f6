import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../../../../src/domain/messages/message';
import type { Person } from '../../../../../src/domain/people/person';
import type { Service } from '../../../../../src/domain/services/service';
import { fill } from '../../../../../src/domain/templates/fill';
import { createApp, type App } from '../../../../../src/main/app';
import { startNotifyPeer, type NotifyPeer } from '../../../../servers/notify-peer';
import { ask } from '../../../../shells/ask';
import { testPlatform, type TestPlatform } from '../../../../shells/test-platform';

const never = (words: string): never => {
  throw new Error(words);
};

/** docs/guide/channels/govuk-notify.md, followed from its first line to its last. */
describe('The page on GOV.UK Notify, followed step by step,', () => {
  let notify: NotifyPeer;
  let platform: TestPlatform;
  let app: App;
  let daniel: Person;
  let service: Service;

  beforeAll(async () => {
    notify = await startNotifyPeer();
    platform = testPlatform();
    app = createApp(platform, { outboxLooksEveryMs: 20, demoMails: false });
    const [found] = await ask(app, 'people.find', { query: '999 000 0026' });
    daniel = await ask(app, 'people.get', { id: found?.id ?? '' });
    service = (await ask(app, 'services.list', {}))[0] ?? never('the demo has a service');
  });
  afterAll(async () => {
    await app.close();
    await notify.stop();
  });

  /** What is typed into the form; the key null keeps the one there is. */
  const entered = (change: object = {}) => ({
    baseUrl: notify.baseUrl,
    templateId: notify.templateId,
    senderNumber: notify.senderNumber,
    share: 50,
    sendBy: 'pass-through' as const,
    receives: true,
    apiKey: null,
    ...change,
  });
  const test = () => ask(app, 'settings.test', { carrier: 'govuk-notify' });

  /** Writes a text to Daniel and presses Send. */
  async function send(text: string, template: Message['template'] = null): Promise<string> {
    const id = newId();
    const point = daniel.contactPoints.find(({ channel }) => channel === 'sms');
    const { version } = await ask(app, 'messages.saveDraft', {
      id,
      version: 0,
      content: {
        personId: daniel.id,
        serviceId: service.id,
        channel: 'sms',
        carrier: 'govuk-notify',
        purpose: 'appointment-reminder',
        contactPointId: point?.id ?? null,
        subject: '',
        text,
        authorisedUseId: null,
        template,
        answersId: null,
        about: null,
        sendAt: null,
        notAfter: null,
        kept: [],
      },
    });
    await ask(app, 'messages.send', { id, version, overrides: [] });
    return id;
  }
  const standing = async (id: string) => (await ask(app, 'messages.get', { id })).status;
  const until = async (id: string, status: Message['status']) => {
    await expect.poll(() => standing(id), { timeout: 5000 }).toBe(status);
  };

  it('has nothing to test before anything is entered', async () => {
    expect(await test()).toEqual({
      ok: false,
      sentence: expect.stringContaining('fill this in and save it'),
    });
  });

  it('From nothing: the fields are entered, saved, and tested without sending', async () => {
    const saved = await ask(app, 'settings.saveNotify', entered({ apiKey: notify.apiKey }));
    expect(saved.notify).toMatchObject({ hasKey: true, share: 50, receives: true });
    expect(JSON.stringify(saved)).not.toContain(notify.apiKey);
    expect(await test()).toEqual({
      ok: true,
      sentence: 'Connected to GOV.UK Notify: the key and the template work.',
    });
    expect(notify.received).toEqual([]);
  });

  it('To the first text: it is sent with the footer, owes its entry, and is delivered', async () => {
    const id = await send('Hello Daniel, our visit is on Thursday.');
    await until(id, 'sent');
    expect(notify.received.filter(({ reference }) => reference === id)).toMatchObject([
      {
        to: '+447700900133',
        text: `Hello Daniel, our visit is on Thursday.\n\n${service.smsFooter}`,
        templateId: notify.templateId,
      },
    ]);
    expect(await ask(app, 'record.ofMessage', { messageId: id })).toMatchObject({ state: 'to-record' });
    platform.clock.pass({ minutes: 5 });
    await expect
      .poll(async () => (await ask(app, 'messages.get', { id })).delivery?.state, { timeout: 5000 })
      .toBe('delivered');
  });

  it('What became of a text: a wrong number is told, and the contact point is marked', async () => {
    notify.fate('+447700900133', 'permanent-failure');
    const id = await send('Hello Daniel, our visit is on Friday.');
    await until(id, 'sent');
    platform.clock.pass({ minutes: 5 });
    await expect
      .poll(async () => (await ask(app, 'messages.get', { id })).delivery, { timeout: 5000 })
      .toMatchObject({ state: 'failed', why: 'wrong-contact-point' });
    const { contactPoints } = await ask(app, 'people.get', { id: daniel.id });
    const point = contactPoints.find(({ value }) => value === '+447700900133');
    expect(point?.failed?.why).toBe('wrong-contact-point');
    notify.fate('+447700900133', 'delivered');
    await ask(app, 'people.confirmContactPoint', { personId: daniel.id, contactPointId: point?.id ?? '' });
  });

  it('When the connection breaks after a text was handed over, it is asked for, and never sent twice', async () => {
    notify.behave('keep-and-hang-up', { times: 1 });
    const id = await send('Hello Daniel, our visit is on Monday.');
    await until(id, 'sent');
    expect(notify.received.filter(({ reference }) => reference === id)).toHaveLength(1);
    platform.clock.pass({ minutes: 15 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(notify.received.filter(({ reference }) => reference === id)).toHaveLength(1);
  });

  it('Texts that people send: from an agreed number it is theirs, and owes its entry', async () => {
    notify.receive({ from: '447700900133', text: 'thx see u thurs' });
    await ask(app, 'arrived.look', {});
    const [received] = await ask(app, 'received.ofPerson', { personId: daniel.id });
    expect(received).toMatchObject({ from: '+447700900133', text: 'thx see u thurs', answered: null });
    const owed = await ask(app, 'record.list', {});
    expect(owed.map(({ about }) => about)).toContainEqual({ kind: 'received', receivedId: received?.id });
  });

  it('Texts that people send: from a number nobody has it waits, is given to a person, or set aside', async () => {
    notify.receive({ from: '447700900111', text: 'this is Daniels other phone' });
    notify.receive({ from: 'PARCELCO', text: 'Your parcel is here' });
    const { waiting } = await ask(app, 'arrived.look', {});
    expect(waiting.map(({ from, maybe }) => [from, maybe])).toEqual(
      expect.arrayContaining([
        ['+447700900111', []],
        ['PARCELCO', []],
      ]),
    );
    expect((await ask(app, 'desk.counts', {})).needAttention).toBeGreaterThanOrEqual(2);
    const theirs = waiting.find(({ from }) => from === '+447700900111')?.id ?? '';
    const parcel = waiting.find(({ from }) => from === 'PARCELCO')?.id ?? '';
    const whose = { id: theirs, personId: daniel.id, serviceId: service.id };
    expect(await ask(app, 'arrived.theirs', whose)).toMatchObject({ text: 'this is Daniels other phone' });
    await expect(ask(app, 'arrived.theirs', whose)).rejects.toMatchObject({ code: 'changed-elsewhere' });
    await expect(ask(app, 'arrived.notOurs', { id: parcel, reason: ' ' })).rejects.toMatchObject({
      field: 'reason',
    });
    await ask(app, 'arrived.notOurs', { id: parcel, reason: 'a delivery firm' });
    const after = await ask(app, 'arrived.list', {});
    expect([after.waiting, after.aside]).toMatchObject([[], [{ reason: 'a delivery firm' }]]);
    await ask(app, 'arrived.putBack', { id: parcel });
    expect((await ask(app, 'arrived.list', {})).waiting).toMatchObject([{ id: parcel, reason: null }]);
  });

  it('Templates of its own: one that says the same is linked, and messages from it go by it', async () => {
    const templates = await ask(app, 'templates.list', {});
    const ours = templates.find(({ starter }) => starter === 'sms-home-visit') ?? never('no starter');
    const bare = notify.templates.add({ name: 'Visit', body: ours.text });
    const link = (notifyId: string) => ask(app, 'notify.link', { templateId: ours.id, notifyId });
    await expect(link(bare)).rejects.toThrow(/lacks the service’s footer/u);
    notify.templates.edit(
      bare,
      `Dear ((first name)), we come on ((day)) at ((time)).\n\n${service.smsFooter}`,
    );
    await expect(link(bare)).rejects.toThrow(/do not say the same/u);
    notify.templates.edit(bare, `${ours.text}\n\n((reference))`);
    await expect(link(bare)).rejects.toThrow(/a field that Plainword cannot fill/u);
    notify.templates.edit(bare, 'Hello ((first name)).');
    await expect(link(bare)).rejects.toThrow(/have other fields/u);
    await expect(link(crypto.randomUUID())).rejects.toThrow(/no more/u);
    notify.templates.edit(bare, `${ours.text}\n\n${service.smsFooter}`);
    const { ours: listed } = await link(bare);
    expect(listed.find(({ id }) => id === ours.id)).toMatchObject({ state: 'linked' });

    const values = { 'first name': 'Daniel', day: 'Wednesday', time: '2pm' };
    const use = { id: ours.id, version: ours.version, values };
    const id = await send(fill(ours.text, values), use);
    await until(id, 'sent');
    expect(notify.received.at(-1)).toMatchObject({ reference: id, templateId: bare });

    await ask(app, 'settings.saveNotify', entered({ sendBy: 'own-templates', templateId: '' }));
    expect(await test()).toMatchObject({ ok: true });
    const other = await send('Hello Daniel, please ring us.');
    await until(other, 'failed');
    expect((await ask(app, 'messages.get', { id: other })).problem).toContain('Begin from a template');
    const again = await send(fill(ours.text, { ...values, time: '3pm' }), {
      ...use,
      values: { ...values, time: '3pm' },
    });
    await until(again, 'sent');
    expect(notify.received.at(-1)).toMatchObject({ reference: again, templateId: bare });

    notify.templates.edit(bare, 'Something else');
    const changed = await ask(app, 'notify.templates', {});
    expect(changed.ours.find(({ id: each }) => each === ours.id)).toMatchObject({ state: 'changed-there' });
    await ask(app, 'notify.unlink', { templateId: ours.id });
    expect(await test()).toEqual({
      ok: false,
      sentence: expect.stringContaining('no template is linked yet'),
    });
    await ask(app, 'settings.saveNotify', entered());
  });

  it('The fields: what cannot be right is refused at its field, before anything is connected', async () => {
    const wrong = {
      templateId: ['', 'reminder'],
      share: [0, 101, 1.5],
      baseUrl: ['notify'],
      senderNumber: [' '],
    };
    for (const [field, values] of Object.entries(wrong))
      for (const value of values)
        await expect(ask(app, 'settings.saveNotify', entered({ [field]: value }))).rejects.toMatchObject({
          field,
        });
  });

  it.each([
    ['half a key', { apiKey: 'half-a-key' }, 'is not a whole key'],
    ['another key', { apiKey: `x-${crypto.randomUUID()}-${crypto.randomUUID()}` }, 'refused the API key'],
    ['another template', { templateId: crypto.randomUUID() }, 'no template of that ID'],
    ['an address that is not secure', { baseUrl: 'http://notify.example.org' }, 'is not secure'],
  ])('What the sentences mean: %s', async (_, change, words) => {
    await ask(app, 'settings.saveNotify', entered(change));
    expect(await test()).toEqual({ ok: false, sentence: expect.stringContaining(words) });
    await ask(app, 'settings.saveNotify', entered({ apiKey: notify.apiKey }));
  });

  it.each([
    ['clock-apart', 'The clock of this computer'],
    ['gateway-fails', 'a fault of its own'],
    ['sign-in-page', 'is not GOV.UK Notify'],
    ['proxy-page', 'is not GOV.UK Notify'],
    ['hang-up', 'was cut off'],
  ] as const)('What the sentences mean: a server that is "%s"', async (behaviour, words) => {
    notify.behave(behaviour);
    expect(await test()).toEqual({ ok: false, sentence: expect.stringContaining(words) });
    notify.behave('accept');
    expect(await test()).toMatchObject({ ok: true });
  });

  it('keeps number, key and words out of the log all the while', () => {
    expect(platform.lines.join('\n')).not.toMatch(/07700|447700|visit|parcel|Daniel/u);
    expect(platform.lines.join('\n')).not.toContain(notify.apiKey);
  });
});
