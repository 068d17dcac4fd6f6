import { describe, expect, it, vi } from 'vitest';
import { answeredWithin } from '../../../../src/main/send/patience';
import { openDesk } from '../desk';
import { outboxOf } from './outbox-bench';
import { provider } from './provider';

const PATIENT = { timeout: 10_000 };

const never = (): Promise<never> => new Promise(() => {});

describe('a call of an adapter', () => {
  it('is what it comes to, as long as it comes back in time', async () => {
    expect(await answeredWithin(1_000, Promise.resolve('sent'), 'nobody knows')).toBe('sent');
    await expect(answeredWithin(1_000, Promise.reject(new Error('a fault')), 'nobody knows')).rejects.toThrow(
      'a fault',
    );
  });

  it('is given up when it never comes back', async () => {
    expect(await answeredWithin(10, never(), 'nobody knows')).toBe('nobody knows');
  });
});

describe('an adapter that never answers', () => {
  it('leaves its message in doubt: it is asked about, and the program can end', async () => {
    const silent = provider({ answer: never });
    const desk = await openDesk();
    const { outbox } = outboxOf(desk, [silent], undefined, 20);
    const { id } = await desk.queue(await desk.draft());
    outbox.wake();
    await vi.waitFor(() => expect(silent.asked).toContain(id), PATIENT);
    silent.knows = { kind: 'sent', providerId: 'p-9', at: null };
    outbox.wake();
    await vi.waitFor(async () => expect((await desk.store.messages.get(id))?.status).toBe('sent'), PATIENT);
    expect(silent.sent).toHaveLength(1);
    await outbox.close();
    await desk.store.close();
  });

  it('is a question to a person where nobody can be asked', async () => {
    const silent = provider({
      answer: never,
      canBeAsked: false,
      knows: { kind: 'cannot-ask', sentence: 'Nobody can be asked about this: look whether it arrived.' },
    });
    const desk = await openDesk();
    const { outbox } = outboxOf(desk, [silent], undefined, 20);
    const { id } = await desk.queue(await desk.draft());
    outbox.wake();
    await vi.waitFor(async () => expect((await desk.store.messages.get(id))?.status).toBe('unsure'), PATIENT);
    await outbox.close();
    await desk.store.close();
  });
});
