import net from 'node:net';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deadPort } from '../../../../servers/listening';
import { startNotifyPeer, type NotifyBehaviour, type NotifyPeer } from '../../../../servers/notify-peer';
import { askedOf, describeAdapter, saying, type Bench } from './adapter-suite';
import { adapterTo, TEXT, textEnvelope, TO } from './notify-bench';

const OTHER_SECRET = '0b0b0b0b-1111-4222-8333-444444444444';

/** The peer's key with another secret at its end. */
const wrongKey = (peer: NotifyPeer) => peer.apiKey.slice(0, -36) + OTHER_SECRET;

const BEHAVIOURS = {
  accept: 'accept',
  slow: 'slow',
  refuse: 'trial-mode',
  defer: 'minute-limit',
  'lose-answer': 'keep-and-hang-up',
  'never-answer': 'keep-and-hang',
  lie: 'lie',
} satisfies Record<Parameters<Bench['behave']>[0], NotifyBehaviour>;

describeAdapter('GOV.UK Notify', async () => {
  const peer = await startNotifyPeer();
  const port = await deadPort(() => net.createServer());
  return {
    adapter: adapterTo(peer),
    toNowhere: adapterTo(peer, { baseUrl: `http://localhost:${port}` }),
    withWrongSecret: adapterTo(peer, { apiKey: wrongKey(peer) }),
    envelope: textEnvelope,
    arrived: () => peer.received.map(({ to, text }) => ({ to: [to], text })),
    behave: (behaviour) => peer.behave(BEHAVIOURS[behaviour]),
    secrets: [peer.apiKey, peer.apiKey.slice(-36), OTHER_SECRET, TO, '7700900123', 'appointment'],
    stop: () => peer.stop(),
  };
});

describe('a text over GOV.UK Notify', () => {
  let peer: NotifyPeer;
  beforeAll(async () => {
    peer = await startNotifyPeer();
  });
  afterAll(() => peer.stop());
  afterEach(() => peer.behave('accept'));

  it('carries the message’s id as its reference and tells the number it came from', async () => {
    const one = textEnvelope();
    const outcome = await adapterTo(peer).send(one);
    const text = peer.received.at(-1);
    expect(text).toMatchObject({ reference: one.reference, to: TO, text: TEXT, templateId: peer.templateId });
    expect(outcome).toEqual({ kind: 'sent', providerId: text?.id, from: peer.senderNumber });
  });

  it.each([
    [100, { perMinute: 3000, atOnce: 32 }],
    [50, { perMinute: 1500, atOnce: 16 }],
    [1, { perMinute: 30, atOnce: 1 }],
  ])('at a share of %i percent goes at a pace of %o', (share, pace) => {
    expect(adapterTo(peer, { share }).pace).toEqual(pace);
  });

  it('keeps line breaks, quotes and letters of every kind', async () => {
    const text = 'Ŵyth o’r gloch “yfory”\n((name)) 🌼 £5 & <b>';
    expect((await adapterTo(peer).send({ ...textEnvelope(), text })).kind).toBe('sent');
    expect(peer.received.at(-1)?.text).toBe(text);
  });

  it('works with a slash at the end of the address', async () => {
    expect((await adapterTo(peer, { baseUrl: `${peer.baseUrl}/` }).send(textEnvelope())).kind).toBe('sent');
  });

  it.each([
    ['fail', 'unknown', 'may have been sent'],
    ['keep-and-fail', 'unknown', 'may have been sent'],
    ['gateway-fails', 'unknown', 'may have been sent'],
    ['hang-up', 'unknown', 'may have been sent'],
    ['keep-and-hang-up', 'unknown', 'may have been sent'],
    ['keep-and-hang', 'unknown', 'may have been sent'],
    ['lie', 'unknown', 'may have been sent'],
    ['sign-in-page', 'unknown', 'may have been sent'],
    ['redirect', 'later', 'not GOV.UK Notify'],
    ['clock-apart', 'later', 'clock'],
    ['minute-limit', 'later', 'this minute'],
    ['day-limit', 'later', 'tomorrow'],
    ['trial-mode', 'refused', 'its own team'],
  ] as const)('meets "%s" with "%s" and says "%s"', async (behaviour, kind, words) => {
    peer.behave(behaviour);
    const before = peer.received.length;
    const outcome = await adapterTo(peer).send(textEnvelope());
    expect(outcome).toMatchObject({ kind, sentence: saying(words) });
    expect(peer.received).toHaveLength(before + (behaviour.startsWith('keep') ? 1 : 0));
  });

  it.each([
    ['minute-limit', { waitSeconds: 15, slowDown: true }],
    ['day-limit', { waitSeconds: 3600, slowDown: true }],
    ['other-limit', { waitSeconds: 3600 }],
  ] as const)('after "%s" waits %o: a limit of one number holds nobody else back', async (limit, wait) => {
    peer.behave(limit);
    const outcome = await adapterTo(peer).send(textEnvelope());
    expect(outcome).toEqual({ kind: 'later', sentence: expect.any(String), ...wait });
  });

  it('waits as long as it is asked to, in seconds or until a time', async () => {
    peer.behave('minute-limit', { retryAfter: 7 });
    expect(await adapterTo(peer).send(textEnvelope())).toMatchObject({ waitSeconds: 7, slowDown: true });
    peer.behave('minute-limit', { retryAfter: new Date(Date.now() + 120_000).toUTCString() });
    const { waitSeconds } = z
      .object({ waitSeconds: z.number() })
      .parse(await adapterTo(peer).send(textEnvelope()));
    expect(waitSeconds).toBeGreaterThan(115);
    expect(waitSeconds).toBeLessThan(125);
    peer.behave('minute-limit', { retryAfter: 'soon' });
    expect(await adapterTo(peer).send(textEnvelope())).toMatchObject({ waitSeconds: 15 });
  });

  it('is refused when it is longer than GOV.UK Notify takes', async () => {
    const outcome = await adapterTo(peer).send({ ...textEnvelope(), text: 'a'.repeat(919) });
    expect(outcome).toMatchObject({ kind: 'refused', sentence: saying('918') });
    expect((await adapterTo(peer).send({ ...textEnvelope(), text: 'a'.repeat(918) })).kind).toBe('sent');
  });

  it('is refused when the template is another one', async () => {
    const outcome = await adapterTo(peer, { templateId: uuid() }).send(textEnvelope());
    expect(outcome).toMatchObject({ kind: 'refused', sentence: saying('template') });
  });

  it('is found again by its reference after an answer that was lost', async () => {
    peer.behave('keep-and-hang-up');
    const one = textEnvelope();
    expect((await adapterTo(peer).send(one)).kind).toBe('unknown');
    peer.behave('accept');
    const text = peer.received.at(-1);
    expect(await adapterTo(peer).lookUp(askedOf(one))).toEqual({
      kind: 'sent',
      providerId: text?.id,
      at: text?.createdAt.replace('000Z', 'Z'),
    });
  });

  it('is not found when it never arrived', async () => {
    peer.behave('hang-up');
    const one = textEnvelope();
    await adapterTo(peer).send(one);
    peer.behave('accept');
    expect(await adapterTo(peer).lookUp(askedOf(one))).toEqual({ kind: 'not-found' });
  });

  it.each(['fail', 'gateway-fails', 'hang-up', 'sign-in-page', 'redirect', 'clock-apart'] as const)(
    'cannot be asked about while the server is "%s", which is not the same as "not found"',
    async (behaviour) => {
      peer.behave(behaviour);
      expect((await adapterTo(peer).lookUp(askedOf(textEnvelope()))).kind).toBe(
        behaviour === 'fail' ? 'not-found' : 'cannot-ask',
      );
    },
  );

  it('believes no list that answers another question', async () => {
    const adapter = adapterTo(
      peer,
      {},
      {
        fetch: () =>
          Promise.resolve(
            Response.json({
              notifications: [{ id: uuid(), reference: 'another', created_at: '2026-06-01T10:00:00Z' }],
            }),
          ),
      },
    );
    expect((await adapter.lookUp(askedOf(textEnvelope()))).kind).toBe('cannot-ask');
  });

  it('goes through the platform’s fetch alone', async () => {
    const asked: string[] = [];
    const watching: typeof globalThis.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return globalThis.fetch(input, init);
    };
    await adapterTo(peer, {}, { fetch: watching }).send(textEnvelope());
    expect(asked).toEqual([`${peer.baseUrl}/v2/notifications/sms`]);
  });

  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'later', 'not found'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'later', 'proxy'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'later', 'does not trust'],
    ['net::ERR_CONNECTION_RESET', 'unknown', 'may have been sent'],
    ['net::ERR_TIMED_OUT', 'unknown', 'may have been sent'],
    ['something new', 'unknown', 'may have been sent'],
  ])('reads Chromium’s "%s" as "%s"', async (message, kind, words) => {
    const adapter = adapterTo(peer, {}, { fetch: () => Promise.reject(new Error(message)) });
    expect(await adapter.send(textEnvelope())).toMatchObject({ kind, sentence: saying(words) });
  });
});
