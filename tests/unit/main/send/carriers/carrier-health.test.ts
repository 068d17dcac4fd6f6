import { afterEach, describe, expect, it } from 'vitest';
import { createHealthKeeper } from '../../../../../src/main/send/carriers/carrier-health';
import type { SendAdapter, SendOutcome } from '../../../../../src/main/send/send-adapter';
import { emailEnvelope } from '../adapters/graph-bench';
import { openDesk, type TestDesk } from '../../desk';

let desk: TestDesk | undefined;
afterEach(() => desk?.store.close());

/** A carrier whose sends come to what it is told. */
function told(...outcomes: SendOutcome[]): SendAdapter {
  return {
    carrier: 'smtp',
    channel: 'email',
    canBeAsked: false,
    pace: { perMinute: 600, atOnce: 1 },
    send: () => Promise.resolve(outcomes.shift() ?? { kind: 'refused', sentence: 'No.' }),
    lookUp: () => Promise.resolve({ kind: 'not-found' }),
    test: () => Promise.resolve({ ok: false, sentence: 'The password is wrong.' }),
  };
}
const sent = { kind: 'sent', providerId: '1', from: 'a@example.org' } as const;
const later = { kind: 'later', sentence: 'The mail server did not answer in time.' } as const;

async function openKeeper() {
  desk = await openDesk();
  const { store, platform } = desk;
  const changes: string[] = [];
  const keeper = () =>
    createHealthKeeper({
      settings: store.settings,
      now: () => platform.now(),
      changed: () => changes.push(platform.now()),
    });
  return { keeper, platform, store, changes };
}

describe('how a way to send has been doing', () => {
  it('is when it last worked and what last failed, until it works again', async () => {
    const { keeper, platform, changes } = await openKeeper();
    const health = keeper();
    const adapter = health.watched(told(sent, later, sent));
    const at = platform.now();
    await adapter.send(emailEnvelope());
    expect(await health.all()).toEqual([{ carrier: 'smtp', workedAt: at, failedAt: null, sentence: null }]);
    platform.clock.pass({ minutes: 5 });
    const failedAt = platform.now();
    expect(await adapter.send(emailEnvelope())).toEqual(later);
    expect(await health.all()).toEqual([
      { carrier: 'smtp', workedAt: at, failedAt, sentence: later.sentence },
    ]);
    platform.clock.pass({ minutes: 5 });
    await adapter.send(emailEnvelope());
    expect(await health.all()).toMatchObject([{ workedAt: platform.now(), failedAt, sentence: null }]);
    expect(changes).toHaveLength(3);
  });

  it('is known after a restart', async () => {
    const { keeper } = await openKeeper();
    await keeper().watched(told()).test();
    expect(await keeper().all()).toMatchObject([{ carrier: 'smtp', sentence: 'The password is wrong.' }]);
  });

  it('is not blamed for a message that is refused as it is', async () => {
    const { keeper } = await openKeeper();
    const health = keeper();
    await health.watched(told()).send(emailEnvelope());
    expect(await health.all()).toMatchObject([{ sentence: null }]);
  });

  it('is not written at each message while nothing changes', async () => {
    const { platform, store } = await openKeeper();
    const written: string[] = [];
    const health = createHealthKeeper({
      settings: {
        ...store.settings,
        write: (name) => {
          written.push(name);
          return Promise.resolve();
        },
      },
      now: () => platform.now(),
      changed: () => {},
    });
    const adapter = health.watched(told(...Array.from({ length: 50 }, () => sent)));
    for (let i = 0; i < 50; i += 1) {
      platform.clock.pass({ seconds: 2 });
      await adapter.send(emailEnvelope());
    }
    expect(written).toHaveLength(2);
  });

  it('never stops a message: a store that takes nothing is no fault of the message', async () => {
    const { platform, store } = await openKeeper();
    const health = createHealthKeeper({
      settings: { ...store.settings, write: () => Promise.reject(new Error('full')) },
      now: () => platform.now(),
      changed: () => {},
    });
    expect(await health.watched(told(sent)).send(emailEnvelope())).toEqual(sent);
  });
});
