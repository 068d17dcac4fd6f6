import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Asked, Envelope, SendAdapter, SendOutcome } from '../../../../../src/main/send/send-adapter';

/** What arrived at the other end: to whom and what. */
export interface Arrived {
  readonly to: readonly string[];
  readonly text: string;
}

/** One real server and the adapter that sends to it. */
export interface Bench {
  readonly adapter: SendAdapter;
  /** The same adapter where nothing listens, and with a secret that is wrong. */
  readonly toNowhere: SendAdapter;
  readonly withWrongSecret: SendAdapter;
  /** An envelope that is right for this adapter, each with its own reference. */
  envelope(): Envelope;
  arrived(): readonly Arrived[];
  behave(behaviour: 'accept' | 'slow' | 'refuse' | 'defer' | 'lose-answer' | 'never-answer' | 'lie'): void;
  /** Strings that may stand in no sentence. */
  readonly secrets: readonly string[];
  stop(): Promise<void>;
}

/** A sentence with these words in it. */
export const saying = (words: string): unknown => expect.stringContaining(words);
const SOME_NUMBER: unknown = expect.any(Number);
const SOME_TEXT: unknown = expect.any(String);

/** The question about an envelope that was handed over a moment ago. */
export const askedOf = ({ reference, from, to }: Envelope, providerId: string | null = null): Asked => ({
  reference,
  from,
  to,
  providerId,
  since: new Date(Date.now() - 1000).toISOString(),
});

const sentenceOf = (outcome: SendOutcome) => ('sentence' in outcome ? outcome.sentence : '');

/** The laws that every adapter obeys, whatever it speaks. */
export function describeAdapter(name: string, open: () => Promise<Bench>): void {
  describe(`${name} keeps the laws of adapters`, () => {
    let bench: Bench;
    const said: string[] = [];

    const send = async (envelope: Envelope, adapter = bench.adapter): Promise<SendOutcome> => {
      const outcome = await adapter.send(envelope);
      said.push(sentenceOf(outcome));
      return outcome;
    };

    beforeAll(async () => {
      bench = await open();
    });
    afterAll(() => bench.stop());
    beforeEach(() => bench.behave('accept'));

    it('delivers one message to exactly one recipient, unchanged', async () => {
      const before = bench.arrived().length;
      const envelope = bench.envelope();
      const outcome = await send(envelope);
      expect(outcome.kind).toBe('sent');
      expect(bench.arrived().slice(before)).toEqual([{ to: [envelope.to], text: envelope.text }]);
    });

    it('waits for a slow server', async () => {
      bench.behave('slow');
      expect((await send(bench.envelope())).kind).toBe('sent');
    });

    it('never takes a list for a recipient', async () => {
      const before = bench.arrived().length;
      const { to } = bench.envelope();
      for (const list of [`${to}, ${to}`, `${to};${to}`, `${to} ${to}`, `${to}\r\n${to}`, `<${to}>`, '']) {
        expect((await send({ ...bench.envelope(), to: list })).kind).toBe('refused');
      }
      expect(bench.arrived()).toHaveLength(before);
    });

    it('refuses a message for another channel, without text, or with text that cannot be carried', async () => {
      const before = bench.arrived().length;
      const envelope = bench.envelope();
      const other = envelope.channel === 'sms' ? 'email' : 'sms';
      expect((await send({ ...envelope, channel: other })).kind).toBe('refused');
      for (const text of ['', ' \n', 'half a \ud83d pair', 'bell \u0007', 'nothing \u0000'])
        expect((await send({ ...envelope, text })).kind).toBe('refused');
      expect(bench.arrived()).toHaveLength(before);
    });

    it('says "refused" where the server said no for good', async () => {
      bench.behave('refuse');
      const before = bench.arrived().length;
      expect((await send(bench.envelope())).kind).toBe('refused');
      expect(bench.arrived()).toHaveLength(before);
    });

    it('says "later" where the server asked to wait', async () => {
      bench.behave('defer');
      const before = bench.arrived().length;
      const outcome = await send(bench.envelope());
      expect(outcome).toMatchObject({ kind: 'later', waitSeconds: SOME_NUMBER });
      expect(bench.arrived()).toHaveLength(before);
    });

    it('says "later" where nothing listens', async () => {
      expect((await send(bench.envelope(), bench.toNowhere)).kind).toBe('later');
    });

    it('says "later" with a wrong secret, because the message is right and the settings are not', async () => {
      const outcome = await send(bench.envelope(), bench.withWrongSecret);
      expect(outcome).toMatchObject({ kind: 'later', waitSeconds: SOME_NUMBER });
      expect(sentenceOf(outcome)).toContain('Settings');
    });

    it('says "unknown" where the answer was lost, and does not send again by itself', async () => {
      for (const behaviour of ['lose-answer', 'never-answer'] as const) {
        bench.behave(behaviour);
        const before = bench.arrived().length;
        expect([behaviour, (await send(bench.envelope())).kind]).toEqual([behaviour, 'unknown']);
        expect(bench.arrived()).toHaveLength(before + 1);
      }
    });

    it('says "unknown" where the server answered rubbish', async () => {
      bench.behave('lie');
      expect((await send(bench.envelope())).kind).toBe('unknown');
    });

    it('tests the connection without sending', async () => {
      const before = bench.arrived().length;
      const report = await bench.adapter.test();
      expect(report).toMatchObject({ ok: true });
      said.push(report.sentence);
      for (const adapter of [bench.toNowhere, bench.withWrongSecret]) {
        const fault = await adapter.test();
        expect(fault.ok).toBe(false);
        said.push(fault.sentence);
      }
      expect(bench.arrived()).toHaveLength(before);
    });

    it('says whether it can be asked, and of a reference it never saw nothing else', async () => {
      const reference = '00000000-0000-7000-8000-000000000000';
      const known = await bench.adapter.lookUp(askedOf({ ...bench.envelope(), reference }));
      expect(known.kind).toBe(bench.adapter.canBeAsked ? 'not-found' : 'cannot-ask');
      if (known.kind === 'cannot-ask') {
        said.push(known.sentence);
        expect(known.again ?? false).toBe(false);
      }
    });

    it('finds what was taken although its answer was lost, where it can be asked', async () => {
      bench.behave('lose-answer');
      const envelope = bench.envelope();
      expect((await send(envelope)).kind).toBe('unknown');
      bench.behave('accept');
      const known = await bench.adapter.lookUp(askedOf(envelope));
      expect(known).toMatchObject(
        bench.adapter.canBeAsked ? { kind: 'sent', providerId: SOME_TEXT } : { kind: 'cannot-ask' },
      );
    });

    it('asks later where nothing answers the question, and never takes that for "not found"', async () => {
      const known = await bench.toNowhere.lookUp(askedOf(bench.envelope()));
      expect(known.kind).toBe('cannot-ask');
      if (known.kind === 'cannot-ask') {
        said.push(known.sentence);
        expect(known.again ?? false).toBe(bench.adapter.canBeAsked);
      }
    });

    it('has a pace, and tells what became of a message where the provider does', async () => {
      const { pace, deliveryOf } = bench.adapter;
      expect(pace.perMinute).toBeGreaterThan(0);
      expect(pace.atOnce).toBeGreaterThan(0);
      if (deliveryOf === undefined) return;
      const envelope = bench.envelope();
      const outcome = await send(envelope);
      const providerId = outcome.kind === 'sent' ? outcome.providerId : null;
      const report = await bench.adapter.deliveryOf?.(askedOf(envelope, providerId));
      expect(['delivered', 'on-its-way']).toContain(report?.kind);
      expect(await bench.toNowhere.deliveryOf?.(askedOf(envelope, providerId))).toEqual({
        kind: 'cannot-ask',
      });
    });

    it('has told no secret, address, number or text in all of that', () => {
      expect(said.filter((sentence) => sentence !== '').length).toBeGreaterThan(10);
      for (const sentence of said)
        for (const secret of bench.secrets)
          expect(sentence.toLowerCase()).not.toContain(secret.toLowerCase());
    });
  });
}
