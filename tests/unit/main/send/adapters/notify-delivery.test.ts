import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startNotifyPeer, type NotifyPeer } from '../../../../servers/notify-peer';
import { askedOf } from './adapter-suite';
import { adapterTo, textEnvelope } from './notify-bench';

const DAY = 24 * 60 * 60_000;
const WHEN: unknown = expect.stringMatching(/Z$/u);

describe('what became of a text', () => {
  let peer: NotifyPeer;
  let later = 0;
  beforeAll(async () => {
    peer = await startNotifyPeer({ now: () => Date.now() + later });
  });
  afterAll(() => peer.stop());
  afterEach(() => {
    later = 0;
    peer.behave('accept');
    peer.travel(0);
  });

  /** A text to a number, and the question about it. */
  const sentTo = async (to: string, byId = true) => {
    const envelope = { ...textEnvelope(), to };
    const outcome = await adapterTo(peer).send(envelope);
    if (outcome.kind !== 'sent') throw new Error('it was not sent');
    return askedOf(envelope, byId ? outcome.providerId : null);
  };

  it.each([
    ['+447700900000', { kind: 'delivered', at: WHEN }],
    ['+447700900002', { kind: 'failed', why: 'wrong-contact-point', at: WHEN }],
    ['+447700900003', { kind: 'failed', why: 'not-reachable-now', at: WHEN }],
  ])('to the test number %s is %o, asked by either name', async (to, report) => {
    expect(await adapterTo(peer).deliveryOf?.(await sentTo(to))).toEqual(report);
    expect(await adapterTo(peer).deliveryOf?.(await sentTo(to, false))).toEqual(report);
  });

  it('is a refusal where the network had a fault of its own', async () => {
    peer.fate('+447700900555', 'technical-failure');
    expect(await adapterTo(peer).deliveryOf?.(await sentTo('+447700900555'))).toMatchObject({
      kind: 'failed',
      why: 'refused',
    });
  });

  it('is not known while it is on its way, and known afterwards', async () => {
    peer.travel(60_000);
    const asked = await sentTo('+447700900000');
    expect(await adapterTo(peer).deliveryOf?.(asked)).toEqual({ kind: 'on-its-way' });
    later = 40_000;
    expect(await adapterTo(peer).deliveryOf?.(asked)).toEqual({ kind: 'on-its-way' });
    later = 61_000;
    expect(await adapterTo(peer).deliveryOf?.(asked)).toMatchObject({ kind: 'delivered' });
  });

  it('is gone there after seven days, by either name', async () => {
    const byId = await sentTo('+447700900000');
    const byReference = await sentTo('+447700900000', false);
    later = 7 * DAY - 60_000;
    expect(await adapterTo(peer).deliveryOf?.(byId)).toMatchObject({ kind: 'delivered' });
    later = 7 * DAY + 60_000;
    expect(await adapterTo(peer).deliveryOf?.(byId)).toEqual({ kind: 'not-found' });
    expect(await adapterTo(peer).deliveryOf?.(byReference)).toEqual({ kind: 'not-found' });
  });

  it.each(['hang-up', 'gateway-fails', 'sign-in-page', 'proxy-page', 'redirect', 'clock-apart'] as const)(
    'cannot be asked while the server is "%s"',
    async (behaviour) => {
      const asked = await sentTo('+447700900000');
      peer.behave(behaviour);
      expect(await adapterTo(peer).deliveryOf?.(asked)).toEqual({ kind: 'cannot-ask' });
    },
  );

  it('is not told by an answer about another text', async () => {
    const asked = await sentTo('+447700900002');
    expect(await adapterTo(peer).deliveryOf?.({ ...asked, reference: uuid() })).toEqual({
      kind: 'cannot-ask',
    });
  });

  it('is "could not be reached" for the 21st identical text to a number in an hour', async () => {
    const envelope = { ...textEnvelope(), to: '+447700900777' };
    let asked = askedOf(envelope);
    for (let count = 0; count < 21; count += 1) {
      const one = { ...envelope, reference: uuid() };
      const outcome = await adapterTo(peer).send(one);
      asked = askedOf(one, outcome.kind === 'sent' ? outcome.providerId : null);
      if (count === 19)
        expect(await adapterTo(peer).deliveryOf?.(asked)).toMatchObject({ kind: 'delivered' });
    }
    expect(await adapterTo(peer).deliveryOf?.(asked)).toMatchObject({
      kind: 'failed',
      why: 'not-reachable-now',
    });
  });
});
