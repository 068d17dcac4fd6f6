import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../src/domain/messages/message';
import type { SendOutcome } from '../../../../src/main/send/send-adapter';
import { openDesk, type TestDesk } from '../desk';
import { mortal } from './mortal';
import { outboxOf, settled } from './outbox-bench';
import { provider, type Provider } from './provider';

/** What a provider may do with what it is handed. `late`: it keeps the message minutes after the connection broke. */
const FATES = ['takes', 'busy', 'slow-down', 'refuses', 'takes-unheard', 'breaks-off', 'late'] as const;
type Fate = (typeof FATES)[number];

const LATE_MINUTES = 8;

const UNHEARD = { kind: 'unknown', sentence: 'The connection was lost.' } as const;
const ANSWERS = {
  takes: { kind: 'sent', providerId: 'p', from: '07860 000111' },
  'takes-unheard': UNHEARD,
  late: UNHEARD,
  'breaks-off': UNHEARD,
  busy: { kind: 'later', sentence: 'It is busy.' },
  'slow-down': { kind: 'later', sentence: 'It asks for less.', waitSeconds: 30, slowDown: true },
  refuses: { kind: 'refused', sentence: 'It may not go as it is.' },
} satisfies Record<Fate, SendOutcome>;

/** A provider that does as it is told, one fate after another, and then takes all; it remembers what it really has. */
class Truth {
  readonly taken: string[] = [];
  readonly #late: Array<{ reference: string; at: number }> = [];
  readonly #fates: Fate[];
  readonly #uptime: () => number;
  readonly provider: Provider;

  constructor(fates: readonly Fate[], canBeAsked: boolean, { platform }: TestDesk) {
    this.#fates = [...fates];
    this.#uptime = () => platform.uptime();
    this.provider = provider({ canBeAsked, pace: { perMinute: 60_000, atOnce: 3 } });
    this.provider.answer = ({ reference }) => this.#answer(reference);
    this.provider.knows = (reference) => {
      if (!canBeAsked) return { kind: 'cannot-ask', sentence: 'A mail server can’t be asked.' };
      return this.has(reference) ? { kind: 'sent', providerId: 'p', at: null } : { kind: 'not-found' };
    };
  }

  has(reference: string): boolean {
    return (
      this.taken.includes(reference) ||
      this.#late.some((each) => each.reference === reference && each.at <= this.#uptime())
    );
  }

  /** How often it has a message, whenever it took it. */
  count(reference: string): number {
    return [...this.taken, ...this.#late.map((each) => each.reference)].filter((each) => each === reference)
      .length;
  }

  #answer(reference: string): SendOutcome {
    const fate = this.#fates.shift() ?? 'takes';
    if (fate === 'takes' || fate === 'takes-unheard') this.taken.push(reference);
    if (fate === 'late') this.#late.push({ reference, at: this.#uptime() + LATE_MINUTES * 60 });
    return ANSWERS[fate];
  }
}

interface Plan {
  readonly fates: readonly Fate[];
  /** After how many writes the program is killed, run by run. */
  readonly kills: readonly number[];
  /** Minutes by which the clock is set, before each run. */
  readonly jumps: readonly number[];
  readonly canBeAsked: boolean;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  fates: fc.array(fc.constantFrom(...FATES), { maxLength: 14 }),
  kills: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
  jumps: fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 4, maxLength: 4 }),
  canBeAsked: fc.boolean(),
});

const MANY = 5;
/** Where the story of a queued message ends. */
const ENDS = ['sent', 'failed', 'unsure'];

async function queueAll(desk: TestDesk): Promise<Message[]> {
  const all: Message[] = [];
  for (let i = 0; i < MANY; i++)
    all.push(await desk.queue(await desk.draft({ text: `Please call us. ${i}` })));
  return all;
}

const under = ({ store }: TestDesk) => store.messages.count(['queued', 'sending']);

/** Runs the program until it is killed, or for long enough that all comes to its end. */
async function run(desk: TestDesk, truth: Truth, killAfter: number | undefined): Promise<void> {
  const life = mortal(desk);
  const { provider: taking } = truth;
  const heard: Provider = {
    ...taking,
    answer: (envelope) => (life.isDead() ? new Promise<never>(() => {}) : taking.answer(envelope)),
  };
  if (killAfter !== undefined) life.killAfterWrites(killAfter);
  const { outbox } = outboxOf(life.desk, [heard]);
  for (let turn = 0; turn < 60 && !life.isDead() && (await under(desk)) > 0; turn++) {
    outbox.wake();
    await settled(15);
    desk.platform.clock.pass({ minutes: 1 });
  }
  life.kill();
  // What is dead never ends; its timer does.
  void outbox.close();
}

describe('whatever a provider answers, whenever the program is killed, however the clock is set', () => {
  it(
    'each message comes to one end, and the provider has it once at most',
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(plans, async ({ fates, kills, jumps, canBeAsked }) => {
          const desk = await openDesk();
          desk.platform.clock.set('2026-11-24T12:30:00.000Z');
          const truth = new Truth(fates, canBeAsked, desk);
          const queued = await queueAll(desk);
          for (const [i, killAfter] of [...kills, undefined].entries()) {
            const jumped = Date.parse(desk.platform.now()) + (jumps[i] ?? 0) * 60_000;
            desk.platform.clock.set(new Date(jumped).toISOString());
            await run(desk, truth, killAfter);
          }
          for (const { id } of queued) {
            const status = (await desk.store.messages.get(id))?.status ?? 'lost';
            expect(ENDS).toContain(status);
            expect(truth.count(id)).toBeLessThanOrEqual(1);
            if (status === 'sent') expect(truth.count(id)).toBe(1);
            if (status === 'failed') expect(truth.count(id)).toBe(0);
            if (status === 'unsure') expect(canBeAsked).toBe(false);
            const entries = (await desk.store.records.owed()).filter(
              ({ about }) => about.kind === 'sent' && about.messageId === id,
            );
            expect(entries).toHaveLength(status === 'sent' ? 1 : 0);
          }
          await desk.store.close();
        }),
        { numRuns: Number(process.env['PLAINWORD_RUNS'] ?? 15) },
      );
    },
  );
});
