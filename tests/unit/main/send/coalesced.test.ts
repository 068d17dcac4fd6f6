import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coalesced } from '../../../../src/main/send/coalesced';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function telling() {
  const said: string[] = [];
  return { said, changes: coalesced((kind: string) => said.push(kind)) };
}

describe('what changes', () => {
  it('now and then is told at once, each time', () => {
    const { said, changes } = telling();
    for (let i = 0; i < 4; i++) changes.tell('messages');
    expect(said).toHaveLength(4);
    vi.advanceTimersByTime(1_000);
    for (let i = 0; i < 4; i++) changes.tell('messages');
    expect(said).toHaveLength(8);
  });

  it('many times a second is told four times a second', () => {
    const { said, changes } = telling();
    for (let i = 0; i < 500; i++) {
      changes.tell('messages');
      vi.advanceTimersByTime(20);
    }
    expect(said.length).toBeGreaterThanOrEqual(36);
    expect(said.length).toBeLessThanOrEqual(44);
  });

  it('is never left untold: the last change is said too, once', () => {
    const { said, changes } = telling();
    for (let i = 0; i < 10; i++) changes.tell('messages');
    expect(said).toHaveLength(4);
    vi.advanceTimersByTime(1_000);
    expect(said).toHaveLength(5);
    vi.advanceTimersByTime(10_000);
    expect(said).toHaveLength(5);
  });

  it('of another kind does not wait for it', () => {
    const { said, changes } = telling();
    for (let i = 0; i < 10; i++) changes.tell('messages');
    changes.tell('record');
    expect(said.at(-1)).toBe('record');
  });

  it('is told at the end, when nothing is to be held back any more', () => {
    const { said, changes } = telling();
    for (let i = 0; i < 10; i++) changes.tell('messages');
    changes.flush();
    expect(said).toHaveLength(5);
    vi.advanceTimersByTime(10_000);
    expect(said).toHaveLength(5);
  });
});
