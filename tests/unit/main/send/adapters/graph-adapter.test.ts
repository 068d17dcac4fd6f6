import { createServer } from 'node:net';
import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Asked, Envelope } from '../../../../../src/main/send/send-adapter';
import type { GraphBehaviour } from '../../../../servers/graph-peer';
import { deadPort } from '../../../../servers/listening';
import { describeAdapter, saying, type Bench } from './adapter-suite';
import { emailEnvelope, MAILBOX, openGraphBench, TEXT, TO, type GraphBench } from './graph-bench';

const BEHAVIOURS = {
  accept: 'accept',
  slow: 'slow',
  refuse: 'refuse-recipient',
  defer: 'throttle',
  'lose-answer': 'keep-and-hang-up',
  'never-answer': 'keep-and-hang',
  lie: 'lie',
} satisfies Record<Parameters<Bench['behave']>[0], GraphBehaviour>;

describeAdapter('Microsoft Graph', async () => {
  const bench = await openGraphBench();
  const nowhere = await deadPort(() => createServer());
  const wrong = { kind: 'token', token: 'a-wrong-token', user: 'r.shah@trust.example.org' } as const;
  return {
    adapter: bench.adapter(),
    toNowhere: bench.adapter({ graphUrl: `https://localhost:${nowhere}` }),
    withWrongSecret: bench.adapter({ token: () => Promise.resolve(wrong) }),
    envelope: () => emailEnvelope(),
    arrived: () => bench.peer.sent().map(({ to, text }) => ({ to, text })),
    behave: (behaviour) => bench.peer.behave(BEHAVIOURS[behaviour]),
    secrets: ['token', MAILBOX, TO, 'Your appointment', 'InvalidAuthentication', 'localhost'],
    stop: () => bench.stop(),
  };
});

const oldToken = () => Promise.resolve({ kind: 'token', token: 'an-old-token', user: '' } as const);
const noToken = () => Promise.resolve({ kind: 'none', sentence: 'Sign in again.', ended: true } as const);
const withAClosedOne = () => Promise.resolve([MAILBOX, 'closed@trust.example.org']);
const file = (name: string, bytes: number) => ({
  name,
  type: 'application/pdf',
  content: new Uint8Array(randomBytes(bytes)),
});

let bench: GraphBench;
beforeAll(async () => {
  bench = await openGraphBench();
});
afterAll(() => bench.stop());
afterEach(() => bench.peer.behave('accept'));

const asked = (envelope: Envelope): Asked => ({
  reference: envelope.reference,
  from: envelope.from,
  to: envelope.to,
  providerId: null,
  since: '2026-11-24T10:00:00.000Z',
});
const sentOf = ({ reference }: Envelope) => bench.peer.sent().filter((one) => one.reference === reference);
const draftsOf = ({ reference }: Envelope) =>
  bench.peer.drafts().filter(({ properties }) => [...properties.values()].includes(reference));

describe('an email by Microsoft Graph', () => {
  it('goes from the service’s mailbox under the service’s name, with our reference in a header and a property', async () => {
    const one = emailEnvelope();
    const outcome = await bench.adapter().send(one);
    expect(sentOf(one)).toMatchObject([
      { mailbox: MAILBOX, to: [TO], from: { name: 'Community Clinic', address: MAILBOX }, text: TEXT },
    ]);
    expect(outcome).toEqual({ kind: 'sent', providerId: sentOf(one)[0]?.id, from: MAILBOX });
  });

  it('has an id that stays when it is sent, so that it can be found by it', async () => {
    const one = emailEnvelope();
    const outcome = await bench.adapter().send(one);
    expect(await bench.adapter().lookUp(asked(one))).toMatchObject({
      kind: 'sent',
      providerId: outcome.kind === 'sent' ? outcome.providerId : '',
    });
  });

  it.each([
    ['throttle', 'later', 'asks to wait'],
    ['unavailable', 'later', 'not able to answer'],
    ['access-denied', 'later', 'may not open'],
    ['send-as-denied', 'later', 'may not send as'],
    ['no-mailbox', 'later', 'no mailbox'],
    ['mailbox-full', 'later', 'full'],
    ['refuse-recipient', 'refused', 'refused this address'],
    ['too-large', 'refused', 'larger'],
    ['sign-in-page', 'later', 'connection'],
    ['redirect', 'later', 'not Microsoft Graph'],
    ['wrong-name', 'later', 'another name'],
    ['expired', 'later', 'out of date'],
    ['hang-up', 'unknown', 'may have been sent'],
    ['hang', 'unknown', 'may have been sent'],
    ['keep-and-hang-up', 'unknown', 'may have been sent'],
    ['keep-and-hang', 'unknown', 'may have been sent'],
    ['keep-and-fail', 'unknown', 'may have been sent'],
    ['lie', 'unknown', 'may have been sent'],
  ] as const)('meets "%s" with "%s" and says "%s"', async (behaviour, kind, words) => {
    bench.peer.behave(behaviour);
    const one = emailEnvelope();
    expect(await bench.adapter().send(one)).toMatchObject({ kind, sentence: saying(words) });
    expect(sentOf(one)).toHaveLength(behaviour.startsWith('keep') || behaviour === 'lie' ? 1 : 0);
  });

  it('waits as long as it is told to, and everything else with it', async () => {
    bench.peer.behave('throttle');
    expect(await bench.adapter().send(emailEnvelope())).toMatchObject({ waitSeconds: 7, slowDown: true });
    bench.peer.behave('unavailable');
    expect(await bench.adapter().send(emailEnvelope())).toMatchObject({ waitSeconds: 11, slowDown: true });
  });

  it('says that nobody has this address', async () => {
    bench.peer.behave('refuse-recipient');
    expect(await bench.adapter().send(emailEnvelope())).toMatchObject({ why: 'wrong-contact-point' });
  });

  it.each(['find', 'create', 'address'] as const)(
    'was surely not sent when the answer is lost at the step "%s", and goes once afterwards',
    async (step) => {
      for (const behaviour of ['hang-up', 'keep-and-hang-up', 'keep-and-hang', 'fail'] as const) {
        const one = emailEnvelope();
        bench.peer.behave(behaviour, step);
        expect([behaviour, (await bench.adapter().send(one)).kind]).toEqual([behaviour, 'later']);
        bench.peer.behave('accept');
        expect(sentOf(one)).toHaveLength(0);
        expect(await bench.adapter().lookUp(asked(one))).toEqual({ kind: 'not-found' });
        expect((await bench.adapter().send(one)).kind).toBe('sent');
        expect(sentOf(one)).toHaveLength(1);
        expect(draftsOf(one)).toHaveLength(0);
      }
    },
  );

  it('renews a token that was refused, once, and then asks for a sign-in', async () => {
    const tokens = ['an-old-token', 'a-good-token'];
    const token = (renew: boolean) =>
      Promise.resolve({ kind: 'token', token: tokens[renew ? 1 : 0] ?? '', user: '' } as const);
    expect((await bench.adapter({ token }).send(emailEnvelope())).kind).toBe('sent');
    expect(await bench.adapter({ token: oldToken }).send(emailEnvelope())).toMatchObject({
      kind: 'later',
      sentence: saying('sign in again'),
    });
  });

  it('waits, with everything else, while nobody is signed in', async () => {
    expect(await bench.adapter({ token: noToken }).send(emailEnvelope())).toMatchObject({
      kind: 'later',
      slowDown: true,
      sentence: 'Sign in again.',
    });
  });
});

describe('an email whose fate is unknown', () => {
  it('is found in Sent Items where it went', async () => {
    const one = emailEnvelope();
    bench.peer.behave('keep-and-hang-up');
    expect((await bench.adapter().send(one)).kind).toBe('unknown');
    bench.peer.behave('accept');
    expect(await bench.adapter().lookUp(asked(one))).toMatchObject({
      kind: 'sent',
      providerId: sentOf(one)[0]?.id,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u),
    });
    expect((await bench.adapter().send(one)).kind).toBe('sent');
    expect(sentOf(one)).toHaveLength(1);
  });

  it('is not found where it still is a draft, and that very draft is sent', async () => {
    const one = emailEnvelope();
    bench.peer.behave('hang-up');
    expect((await bench.adapter().send(one)).kind).toBe('unknown');
    bench.peer.behave('accept');
    expect(await bench.adapter().lookUp(asked(one))).toEqual({ kind: 'not-found' });
    const draft = draftsOf(one)[0]?.id;
    expect(await bench.adapter().send(one)).toMatchObject({ kind: 'sent', providerId: draft });
    expect(sentOf(one)).toHaveLength(1);
  });

  it.each(['before it is sent again', 'after it was sent again'])(
    'goes once, when the lost request is carried out minutes later, %s',
    async (when) => {
      const one = emailEnvelope();
      bench.peer.behave('keep-late');
      expect((await bench.adapter().send(one)).kind).toBe('unknown');
      bench.peer.behave('accept');
      expect(await bench.adapter().lookUp(asked(one))).toEqual({ kind: 'not-found' });
      if (when.startsWith('before')) expect(bench.peer.commitLate()).toBe(1);
      expect((await bench.adapter().send(one)).kind).toBe('sent');
      bench.peer.commitLate();
      expect(sentOf(one)).toHaveLength(1);
    },
  );

  it('goes once, when the draft that was asked for is made minutes later', async () => {
    const one = emailEnvelope();
    bench.peer.behave('keep-late', 'create');
    expect((await bench.adapter().send(one)).kind).toBe('later');
    bench.peer.behave('keep-late', 'send');
    expect((await bench.adapter().send(one)).kind).toBe('unknown');
    bench.peer.behave('accept');
    // The first request makes its draft, the second sends the other one: both after we had given up on them.
    expect(bench.peer.commitLate()).toBe(2);
    expect((await bench.adapter().send(one)).kind).toBe('sent');
    expect(sentOf(one)).toHaveLength(1);
  });

  it('takes away the drafts that never had a recipient, and sends the one that had', async () => {
    const one = emailEnvelope();
    bench.peer.behave('keep-late', 'create');
    await bench.adapter().send(one);
    bench.peer.behave('hang-up', 'send');
    expect((await bench.adapter().send(one)).kind).toBe('unknown');
    bench.peer.behave('accept');
    bench.peer.commitLate();
    expect(draftsOf(one)).toHaveLength(2);
    expect((await bench.adapter().send(one)).kind).toBe('sent');
    expect(draftsOf(one)).toHaveLength(0);
    expect(sentOf(one)).toHaveLength(1);
  });

  it('goes with the words as they are now, if they were changed in between', async () => {
    const one = emailEnvelope();
    bench.peer.behave('hang-up');
    await bench.adapter().send(one);
    bench.peer.behave('accept');
    const changed = {
      ...one,
      text: 'Your appointment is on Wednesday 4 June at 3pm.',
      to: 'jo.taylor@example.com',
    };
    expect((await bench.adapter().send(changed)).kind).toBe('sent');
    expect(sentOf(one)).toMatchObject([{ text: changed.text, to: ['jo.taylor@example.com'] }]);
  });

  it.each(['fail', 'sign-in-page', 'hang-up', 'throttle'] as const)(
    'cannot be asked about just now while Graph is "%s", which is not the same as "not found"',
    async (behaviour) => {
      bench.peer.behave(behaviour, 'any');
      expect(await bench.adapter().lookUp(asked(emailEnvelope()))).toMatchObject({
        kind: 'cannot-ask',
        again: true,
      });
    },
  );
});

describe('files by Microsoft Graph', () => {
  it('go with the email, small ones at once and large ones in parts, unchanged', async () => {
    const files = [
      file('care plan.pdf', 1_000),
      file('ŵyth – letter.pdf', 2_900_000),
      file('scan.pdf', 9_000_001),
    ];
    const one = emailEnvelope({ files });
    expect((await bench.adapter({ timeout: 5_000 }).send(one)).kind).toBe('sent');
    const [sent] = sentOf(one);
    expect(sent?.files.map(({ name, bytes }) => [name, bytes])).toEqual(
      files.map(({ name, content }) => [name, content.length]),
    );
    for (const [i, { content }] of files.entries())
      expect(sent?.files[i]?.content.equals(Buffer.from(content))).toBe(true);
  });

  it('are each there once, after an attempt that broke in the middle of them', async () => {
    const files = [file('one.pdf', 500), file('two.pdf', 4_000_000)];
    const one = emailEnvelope({ files });
    bench.peer.behave('keep-and-hang-up', 'attach');
    expect((await bench.adapter({ timeout: 5_000 }).send(one)).kind).toBe('later');
    bench.peer.behave('accept');
    expect((await bench.adapter({ timeout: 5_000 }).send(one)).kind).toBe('sent');
    expect(sentOf(one)[0]?.files.map(({ name }) => name)).toEqual(['one.pdf', 'two.pdf']);
  });
});

describe('the connection test of Microsoft Graph', () => {
  it('opens every service’s mailbox', async () => {
    expect(await bench.adapter().test()).toMatchObject({ ok: true });
    expect(await bench.adapter({ mailboxes: withAClosedOne }).test()).toEqual({
      ok: false,
      sentence: saying('no mailbox'),
    });
  });

  it('goes nowhere but to this computer where the program is for trying out', async () => {
    const adapter = bench.adapter({ graphUrl: 'https://graph.microsoft.com' });
    expect(await adapter.test()).toEqual({ ok: false, sentence: saying('trying out') });
    expect((await adapter.send(emailEnvelope())).kind).toBe('later');
    expect((await adapter.lookUp(asked({ ...emailEnvelope(), reference: uuid() }))).kind).toBe('cannot-ask');
  });
});
