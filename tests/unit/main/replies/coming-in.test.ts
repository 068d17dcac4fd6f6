import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createArrivals, type Arrivals } from '../../../../src/main/inbox/arrivals';
import { arrivedHandlers } from '../../../../src/main/handlers/arrived';
import { receivedHandlers } from '../../../../src/main/handlers/received';
import { createBell } from '../../../../src/main/replies/bell';
import { startNotifyPeer, type NotifyPeer } from '../../../servers/notify-peer';
import { openDesk, type TestDesk } from '../desk';

const MAGGIE = '447700900412';
const EMERGENCY = 'ive taken all my tablets';
const ALARM = 'A reply may be about an emergency: open Plainword now.';

let peer: NotifyPeer;
let desk: TestDesk;
let arrivals: Arrivals;

beforeEach(async () => {
  peer = await startNotifyPeer();
  desk = await openDesk();
  arrivals = createArrivals(desk.surroundings);
  const { baseUrl, templateId, senderNumber, apiKey } = peer;
  await desk.store.settings.write('notify', { baseUrl, templateId, senderNumber, receives: true });
  await desk.store.settings.write('notify.secret', { apiKey });
});
afterEach(async () => {
  await arrivals.close();
  await desk.store.close();
  await peer.stop();
});

const asked = async () => (await desk.store.people.get(desk.person.id))?.askedToStop ?? null;
const ringing = async () =>
  (await desk.store.replies.ringing()).map(({ about, text }) => ({ kind: about.kind, text }));
const typed = (text: string) =>
  receivedHandlers(desk.surroundings)['received.record']({
    personId: desk.person.id,
    serviceId: desk.service.id,
    channel: 'sms',
    from: '07700 900412',
    to: '07860 000111',
    subject: '',
    text,
    received: '2026-11-24T09:41:00.000Z',
  });

describe('a reply with signs of an emergency (P27)', () => {
  it('rings at once when it is typed in, and names nobody on the screen', async () => {
    await typed(EMERGENCY);
    expect(desk.events).toContain('alarm');
    expect(desk.platform.alarms).toEqual([ALARM]);
    expect(await ringing()).toEqual([{ kind: 'received', text: EMERGENCY }]);
  });

  it('rings when a text comes from a number nobody has, and not again when somebody says whose it is', async () => {
    peer.receive({ from: '447700900111', text: EMERGENCY });
    await arrivals.look();
    expect(await ringing()).toEqual([{ kind: 'arrived', text: EMERGENCY }]);
    expect(desk.platform.alarms).toHaveLength(1);
    const [text] = await desk.store.arrived.list('waiting', 1);
    const whose = { id: text?.id ?? '', personId: desk.person.id, serviceId: desk.service.id };
    await arrivedHandlers(desk.surroundings, arrivals)['arrived.theirs'](whose);
    expect(desk.platform.alarms).toHaveLength(1);
    expect(await ringing()).toEqual([{ kind: 'received', text: EMERGENCY }]);
  });

  it('rings when a text of an agreed number comes in by itself', async () => {
    peer.receive({ from: MAGGIE, text: EMERGENCY });
    await arrivals.look();
    await arrivals.look();
    expect(desk.platform.alarms).toEqual([ALARM]);
    expect(await ringing()).toEqual([{ kind: 'received', text: EMERGENCY }]);
  });

  it('rings again after a restart, until somebody says what was done', async () => {
    await typed(EMERGENCY);
    const bell = createBell(desk.surroundings);
    await bell.ring();
    expect(desk.platform.alarms).toHaveLength(2);
    const [reply] = await desk.store.replies.ringing();
    if (reply === undefined) throw new Error('nothing rings');
    await desk.store.replies.alarmSeen(reply.about, 'called 999', await desk.surroundings.stamp());
    await bell.ring();
    bell.close();
    expect(desk.platform.alarms).toHaveLength(2);
  });

  it('rings again while nobody sees to it', async () => {
    await typed(EMERGENCY);
    const bell = createBell(desk.surroundings, 10);
    await expect.poll(() => desk.platform.alarms.length).toBeGreaterThan(2);
    bell.close();
  });

  it('does not ring for anything else', async () => {
    await typed('Thanks, see you Tuesday');
    expect(desk.platform.alarms).toEqual([]);
    expect(desk.events).not.toContain('alarm');
  });
});

describe('a reply that asks that no more is sent (P19)', () => {
  it('counts from the same moment it is written down', async () => {
    await typed('STOP');
    expect(await asked()).toMatchObject({ channel: 'sms' });
    expect(desk.events).toContain('people');
  });

  it('counts once, however often texts are looked for', async () => {
    peer.receive({ from: MAGGIE, text: 'stop texting me' });
    await arrivals.look();
    await desk.store.people.settleStop(
      desk.person.id,
      { meant: false, note: 'called' },
      await desk.surroundings.stamp(),
    );
    await arrivals.look();
    expect(await asked()).toBeNull();
  });

  it('from a number that two people have counts for both, before anybody says whose it is', async () => {
    const by = await desk.surroundings.stamp();
    const son = await desk.store.people.add(
      {
        givenName: 'Tom',
        familyName: 'Holloway',
        preferredName: null,
        dateOfBirth: '1980-02-01',
        nhsNumber: '9990000018',
        recordNumber: null,
        postcode: null,
        address: null,
        preference: 'sms',
      },
      by,
    );
    await desk.store.people.addContactPoint(
      son.id,
      { channel: 'sms', value: '+447700900412', carerId: null },
      by,
    );
    peer.receive({ from: MAGGIE, text: 'STOP' });
    await arrivals.look();
    expect(await asked()).not.toBeNull();
    expect((await desk.store.people.get(son.id))?.askedToStop).not.toBeNull();
    expect(await desk.store.arrived.count('waiting')).toBe(1);
  });

  it('from a number nobody has counts as soon as it is known whose it is', async () => {
    peer.receive({ from: '447700900111', text: 'STOP' });
    await arrivals.look();
    expect(await desk.store.people.askedToStop()).toEqual([]);
    const [text] = await desk.store.arrived.list('waiting', 1);
    const whose = { id: text?.id ?? '', personId: desk.person.id, serviceId: desk.service.id };
    await arrivedHandlers(desk.surroundings, arrivals)['arrived.theirs'](whose);
    expect(await asked()).toMatchObject({ channel: 'sms' });
  });
});
