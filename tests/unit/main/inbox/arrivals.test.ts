import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createArrivals, type Arrivals } from '../../../../src/main/inbox/arrivals';
import { nextLook } from '../../../../src/main/inbox/look-loop';
import { startNotifyPeer, type NotifyPeer } from '../../../servers/notify-peer';
import { openDesk, type TestDesk } from '../desk';

const MAGGIE = '447700900412';

let peer: NotifyPeer;
let desk: TestDesk;
let arrivals: Arrivals;

/** Enters the account at the peer, as the settings do. */
async function enter(change: { receives?: boolean; baseUrl?: string } = {}): Promise<void> {
  const { baseUrl, templateId, senderNumber, apiKey } = peer;
  await desk.store.settings.write('notify', {
    baseUrl,
    templateId,
    senderNumber,
    receives: true,
    ...change,
  });
  await desk.store.settings.write('notify.secret', { apiKey });
}

beforeEach(async () => {
  peer = await startNotifyPeer();
  desk = await openDesk();
  arrivals = createArrivals(desk.surroundings);
  await enter();
});
afterEach(async () => {
  await arrivals.close();
  await desk.store.close();
  await peer.stop();
});

const receivedOf = async () =>
  (await desk.store.received.ofPerson(desk.person.id, 2000)).map(({ text }) => text);
const waiting = async () => (await desk.store.arrived.list('waiting', 2000)).map(({ text }) => text);
const owed = () => desk.store.records.owed();
const pages = () => peer.asked.get('GET /v2/received-text-messages') ?? 0;

describe('asking for texts', () => {
  it('does not keep the program from ending while the network is silent', async () => {
    peer.behave('silent');
    const looking = arrivals.look();
    await expect.poll(pages).toBe(1);
    await arrivals.close();
    await looking;
    expect(await desk.store.arrived.list('new', 10)).toEqual([]);
  });
});

describe('a text that somebody sends', () => {
  it('from the agreed number of one person becomes theirs, word for word, and owes its entry (P5, P25)', async () => {
    const at = Date.parse('2026-11-23T08:15:00Z');
    peer.receive({ from: MAGGIE, text: '  cant come thurs 😟', at });
    await arrivals.look();
    const [received] = await desk.store.received.ofPerson(desk.person.id, 10);
    expect(received).toMatchObject({
      serviceId: desk.service.id,
      channel: 'sms',
      from: '+447700900412',
      to: '+447700900999',
      text: '  cant come thurs 😟',
      received: { at: '2026-11-23T08:15:00.000Z' },
      recordedBy: 'Taken over from GOV.UK Notify',
      answered: null,
    });
    expect((await owed()).map(({ about }) => about)).toEqual([
      { kind: 'received', receivedId: received?.id },
    ]);
    expect(desk.events).toEqual(expect.arrayContaining(['messages', 'record']));
  });

  it('from a number nobody has waits for a person to say whose it is, agreement or not (P2)', async () => {
    peer.receive({ from: '447700900111', text: 'is this the clinic' });
    peer.receive({ from: 'PARCELCO', text: 'Your parcel' });
    peer.receive({ from: '4915112345678', text: '' });
    await arrivals.look();
    expect(await waiting()).toEqual(
      expect.arrayContaining(['is this the clinic', 'Your parcel', '(This text has no words.)']),
    );
    expect(await owed()).toEqual([]);
  });

  it('from a number that two people have waits too: families share phones', async () => {
    const details = { ...desk.person, familyName: 'Another', nhsNumber: '9990000018', recordNumber: null };
    const stamp = { by: 'Test', when: desk.surroundings.moment() };
    const son = await desk.store.people.add(details, stamp);
    await desk.store.people.addContactPoint(
      son.id,
      { channel: 'sms', value: '+447700900412', carerId: null },
      stamp,
    );
    peer.receive({ from: MAGGIE, text: 'ok' });
    await arrivals.look();
    expect([await waiting(), await receivedOf()]).toEqual([['ok'], []]);
  });

  it('is taken over once, however often it is told', async () => {
    peer.receive({ from: MAGGIE, text: 'one' });
    for (let count = 0; count < 3; count += 1) await arrivals.look();
    await Promise.all([arrivals.look(), arrivals.look()]);
    expect(await receivedOf()).toEqual(['one']);
    expect(await owed()).toHaveLength(1);
  });

  it('is not looked for at a desk that was not told to take texts over, or before anything is set up', async () => {
    peer.receive({ from: MAGGIE, text: 'one' });
    await enter({ receives: false });
    await arrivals.look();
    const { baseUrl, templateId, senderNumber } = peer;
    await desk.store.settings.write('notify', { baseUrl, templateId, senderNumber });
    await arrivals.look();
    await desk.store.settings.remove('notify');
    await arrivals.look();
    expect([pages(), await receivedOf()]).toEqual([0, []]);
    expect(arrivals.standing()).toEqual({ asked: null, problem: null });
  });
});

describe('a lag', () => {
  /** Texts one after another over the last two hours, each newer than all before it. */
  let last = 0;
  beforeEach(() => {
    last = Date.now() - 2 * 60 * 60_000;
  });
  const fill = (count: number, from: string) => {
    for (let each = 0; each < count; each += 1) {
      last += 1000;
      peer.receive({ from, text: `text ${each}`, at: last });
    }
  };

  it('is caught up page by page, back to what is known', async () => {
    fill(600, '447700900111');
    await arrivals.look();
    expect(await waiting()).toHaveLength(600);
    const before = pages();
    peer.receive({ from: '447700900111', text: 'new' });
    await arrivals.look();
    expect([pages() - before, (await waiting()).at(-1)]).toEqual([1, 'new']);
  });

  it('that was broken off goes on where it stopped, and then comes what arrived meanwhile', async () => {
    fill(600, '447700900111');
    let asked = 0;
    const cut: typeof fetch = (input, init) => {
      asked += 1;
      return asked === 2 ? Promise.reject(new Error('net::ERR_CONNECTION_RESET')) : fetch(input, init);
    };
    const surroundings = { ...desk.surroundings, platform: { ...desk.platform, fetch: cut } };
    const broken = createArrivals(surroundings);
    await broken.look();
    expect(broken.standing().problem).toContain('cut off');
    await broken.close();
    expect(await waiting()).toHaveLength(250);
    fill(300, '447700900222');
    await arrivals.look();
    expect(await waiting()).toHaveLength(900);
    expect(arrivals.standing().problem).toBeNull();
  });

  it('of what was kept and not yet looked at, as a crash leaves it, is seen to first', async () => {
    const stamp = { by: 'Test', when: desk.surroundings.moment() };
    const kept = {
      from: '+447700900412',
      to: '+447700900999',
      text: 'before the crash',
      arrived: stamp.when,
    };
    await desk.store.arrived.keep([{ ...kept, providerId: crypto.randomUUID() }], stamp);
    peer.behave('gateway-fails');
    await arrivals.look();
    expect(await receivedOf()).toEqual(['before the crash']);
  });
});

describe('GOV.UK Notify that does not answer', () => {
  it.each([
    ['hang-up', 'cut off'],
    ['gateway-fails', 'fault of its own'],
    ['sign-in-page', 'not GOV.UK Notify'],
    ['proxy-page', 'not GOV.UK Notify'],
    ['clock-apart', 'clock'],
  ] as const)('because of "%s" is named, asked again, and nothing is lost', async (behaviour, words) => {
    peer.receive({ from: MAGGIE, text: 'one' });
    peer.behave(behaviour);
    await arrivals.look();
    expect(arrivals.standing()).toEqual({ asked: null, problem: expect.stringContaining(words) });
    peer.behave('accept');
    await arrivals.look();
    expect(arrivals.standing()).toEqual({ asked: desk.surroundings.moment(), problem: null });
    expect(await receivedOf()).toEqual(['one']);
  });

  it('is asked every minute, and less and less often while it fails, up to a quarter of an hour', () => {
    const minute = 60_000;
    expect(nextLook(minute, 0, 0.5, null)).toBe(minute);
    expect([1, 2, 3, 4, 5, 60].map((faults) => nextLook(minute, faults, 0.5, null) / minute)).toEqual([
      2, 4, 8, 15, 15, 15,
    ]);
    expect(nextLook(minute, 1, 0.5, 600)).toBe(10 * minute);
    expect(nextLook(minute, 9, 1, null)).toBeLessThanOrEqual(20 * minute);
  });

  it('is asked by itself as time goes on, until the program closes', async () => {
    const quick = createArrivals(desk.surroundings, 10);
    await quick.look();
    peer.receive({ from: MAGGIE, text: 'one' });
    await expect.poll(receivedOf).toEqual(['one']);
    await quick.close();
    const before = pages();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pages()).toBe(before);
  });

  it('is asked at once where another account was entered, and not for any other setting', async () => {
    await arrivals.look();
    const before = pages();
    arrivals.settingsChanged();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pages()).toBe(before);
    peer.receive({ from: MAGGIE, text: 'one' });
    await enter({ baseUrl: `${peer.baseUrl}/` });
    arrivals.settingsChanged();
    await expect.poll(receivedOf).toEqual(['one']);
  });

  it('tells the log nothing of who wrote what', async () => {
    peer.receive({ from: MAGGIE, text: 'private words' });
    await arrivals.look();
    peer.behave('hang-up');
    await arrivals.look();
    expect(desk.platform.lines.join('\n')).not.toMatch(/07700|447700|private/u);
  });
});
