import { setTimeout as wait } from 'node:timers/promises';
import axios from 'axios';
import { NotifyClient } from 'notifications-node-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startNotifyPeer, type NotifyPeer } from '../../servers/notify-peer';

const DAY = 24 * 60 * 60_000;

/** What a refused call was answered. */
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'taken',
    (error: { response?: { status: number; data: unknown } }) => error.response?.data,
  );

/** Asks by the official client, so that paths, methods and tokens are the real ones. */
describe('the local GOV.UK Notify, asked by the official client,', () => {
  let peer: NotifyPeer;
  let client: NotifyClient;
  let later = 0;
  beforeEach(async () => {
    later = 0;
    peer = await startNotifyPeer({ now: () => Date.now() + later, limits: { perMinute: 3, perDay: 5 } });
    client = new NotifyClient(peer.baseUrl, peer.apiKey);
  });
  afterEach(() => peer.stop());

  const send = (reference: string, to = '07700900123') =>
    client.sendSms(peer.templateId, to, { personalisation: { message: 'Hi' }, reference });

  it('takes the same reference twice, as the real one does', async () => {
    await send('one');
    await send('one');
    const { data } = await client.getNotifications('sms', undefined, 'one');
    expect(data.notifications).toHaveLength(2);
  });

  it('takes so many texts a minute, which rolls, and so many a day', async () => {
    for (const reference of ['1', '2', '3']) await send(reference);
    expect(await refusal(send('4'))).toMatchObject({
      status_code: 429,
      errors: [{ error: 'RateLimitError' }],
    });
    later = 60_000;
    await send('5');
    await send('6');
    expect(await refusal(send('7'))).toMatchObject({ errors: [{ error: 'TooManyRequestsError' }] });
    later = DAY + 60_000;
    await send('8');
    expect(peer.received.map(({ reference }) => reference)).toEqual(['1', '2', '3', '5', '6', '8']);
  });

  it('tells a text on its way, then what became of it, then nothing after seven days', async () => {
    peer.travel(10_000);
    const { id } = (await send('one')).data;
    const status = async () => (await client.getNotificationById(id)).data.status;
    expect(await status()).toBe('created');
    later = 6_000;
    expect(await status()).toBe('sending');
    later = 10_000;
    expect(await status()).toBe('delivered');
    later = 8 * DAY;
    expect(await refusal(client.getNotificationById(id))).toMatchObject({
      status_code: 404,
      errors: [{ error: 'NoResultFound' }],
    });
    expect(await refusal(client.getNotificationById('one'))).toMatchObject({
      errors: [{ error: 'ValidationError', message: 'id is not a valid UUID' }],
    });
  });

  it('pages what arrived, newest first, 250 at a time, for seven days', async () => {
    const now = Date.now();
    for (let count = 0; count < 260; count += 1)
      peer.receive({ from: '447700900123', text: String(count), at: now - 300_000 + count * 1000 });
    const first = (await client.getReceivedTexts()).data.received_text_messages;
    expect([first.length, first[0]?.content, first.at(-1)?.content]).toEqual([250, '259', '10']);
    const second = (await client.getReceivedTexts(first.at(-1)?.id)).data.received_text_messages;
    expect([second.length, second[0]?.content, second.at(-1)?.content]).toEqual([10, '9', '0']);
    expect((await client.getReceivedTexts(second.at(-1)?.id)).data.received_text_messages).toEqual([]);
    later = 8 * DAY;
    expect((await client.getReceivedTexts()).data.received_text_messages).toEqual([]);
  });

  it('keeps templates in versions, lists those for texts, and previews them filled', async () => {
    const id = peer.templates.add({ name: 'Reminder', body: 'Hello ((first name)), see you ((day)).' });
    peer.templates.add({ name: 'By email', body: 'Hello', type: 'email' });
    peer.templates.edit(id, 'Hello ((First_Name)), see you on ((day)).((late?? Sorry.))');
    const all = (await client.getAllTemplates('sms')).data.templates;
    expect(all.map(({ name }) => name)).toEqual(['Pass-through', 'Reminder']);
    expect((await client.getTemplateByIdAndVersion(id, 1)).data.body).toContain('see you ((day))');
    expect((await client.getTemplateById(id)).data.version).toBe(2);
    const filled = { 'first name': 'Sam', day: 'Monday', late: 'no' };
    expect((await client.previewTemplateById(id, filled)).data).toMatchObject({
      version: 2,
      body: 'Hello Sam, see you on Monday.',
    });
    expect(await refusal(client.previewTemplateById(id, { day: 'Monday' }))).toMatchObject({
      errors: [{ error: 'BadRequestError', message: 'Missing personalisation: First_Name, late' }],
    });
  });

  it('takes a text minutes after the sender lost patience, and none before', async () => {
    peer.behave('keep-late', { lateMs: 120 });
    client.setClient(axios.create({ timeout: 40 }));
    await expect(send('late')).rejects.toThrow(/timeout/u);
    peer.behave('accept');
    const known = async () =>
      (await client.getNotifications('sms', undefined, 'late')).data.notifications.length;
    expect(await known()).toBe(0);
    await wait(150);
    expect(await known()).toBe(1);
  });

  it('lets each text choose what happens to it, and behaves so often as it is told', async () => {
    peer.behaveBy((reference) => (reference === 'bad' ? 'trial-mode' : undefined));
    expect(await refusal(send('bad'))).toMatchObject({ status_code: 400 });
    await send('good');
    peer.behaveBy(null);
    later = 60_000;
    peer.behave('fail', { times: 1 });
    expect(await refusal(send('one'))).toMatchObject({ status_code: 500 });
    expect((await send('one')).status).toBe(201);
  });
});
