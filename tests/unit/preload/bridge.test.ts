import { describe, expect, it, vi } from 'vitest';
import { CALL, EVENT } from '../../../src/contract/bridge';
import type { AppEvent } from '../../../src/contract/events';
import { makeBridge, type Ipc } from '../../../src/preload/bridge';

function ipc() {
  const listeners = new Set<(event: unknown, message: AppEvent) => void>();
  const invoke = vi.fn<Ipc['invoke']>(() => Promise.resolve({ ok: true, value: 1 }));
  const fake = {
    invoke,
    on: (channel, listener) => channel === EVENT && listeners.add(listener),
    off: (channel, listener) => channel === EVENT && listeners.delete(listener),
  } satisfies Ipc;
  return { fake, invoke, listeners };
}

describe('the bridge between page and main', () => {
  it('passes a call on by its one channel', async () => {
    const { fake, invoke } = ipc();
    expect(await makeBridge(fake).call('desk.get', {})).toEqual({ ok: true, value: 1 });
    expect(invoke).toHaveBeenCalledWith(CALL, 'desk.get', {});
  });

  it('tells of events without Electron’s own object, until the listener leaves', () => {
    const { fake, listeners } = ipc();
    const heard: unknown[][] = [];
    const leave = makeBridge(fake).onEvent((...said) => void heard.push(said));
    const event: AppEvent = { kind: 'changed', area: 'people' };
    for (const listener of listeners) listener({ sender: 'Electron’s own' }, event);
    expect(heard).toEqual([[event]]);
    leave();
    expect(listeners.size).toBe(0);
  });

  it('offers nothing but the two', () => {
    expect(Object.keys(makeBridge(ipc().fake)).toSorted()).toEqual(['call', 'onEvent']);
  });
});
