import { describe, expect, it, vi } from 'vitest';
import { CALL, EVENT } from '../../../../src/contract/bridge';
import type { AppEvent } from '../../../../src/contract/events';
import type { App } from '../../../../src/main/app';
import { openContractGate, type Answering } from '../../../../src/main/window/contract-gate';
import { ORIGIN } from '../../../../src/main/window/origin';
import { isOurPage, type Caller, type OurContents } from '../../../../src/main/window/our-page-only';

const top = { url: `${ORIGIN}/`, frameTreeNodeId: 1, parent: null };
const ours = { id: 7, mainFrame: top } satisfies OurContents;
const called = (senderFrame: Caller['senderFrame'], id = 7): Caller => ({ sender: { id }, senderFrame });

describe('who may call main', () => {
  it('is our own window’s top frame on our own pages', () =>
    expect(isOurPage(called(top), ours, ORIGIN)).toBe(true));

  it.each([
    ['another window', called(top, 8)],
    ['a frame inside ours', called({ ...top, parent: top, frameTreeNodeId: 2 })],
    ['our window on another site', called({ ...top, url: 'https://example.org/' })],
    ['a frame that is gone', called(null)],
    ['another top frame', called({ ...top, frameTreeNodeId: 3 })],
  ])('is not %s', (_who, caller) => expect(isOurPage(caller, ours, ORIGIN)).toBe(false));
});

function openGate() {
  let handler: Parameters<Answering['handle']>[1] | undefined;
  let tell: ((event: AppEvent) => void) | undefined;
  const handle = vi.fn<Answering['handle']>((_channel, listener) => void (handler = listener));
  const call = vi.fn<App['call']>((name) => Promise.resolve({ ok: true, value: name }));
  const send = vi.fn<(channel: string, event: AppEvent) => void>();
  let destroyed = false;
  const close = openContractGate(
    { handle },
    { ...ours, send, isDestroyed: () => destroyed },
    { call, onEvent: (listener) => ((tell = listener), () => void (tell = undefined)) },
    ORIGIN,
  );
  return {
    channel: () => handle.mock.calls[0]?.[0],
    ask: async (caller: Caller, name: unknown, input?: unknown): Promise<unknown> =>
      handler?.(caller, name, input),
    tell: (event: AppEvent) => tell?.(event),
    destroy: () => (destroyed = true),
    call,
    send,
    close,
  };
}

describe('the gate between page and main', () => {
  it('passes a call of our page on, and nobody else’s', async () => {
    const gate = openGate();
    expect(gate.channel()).toBe(CALL);
    expect(await gate.ask(called(top), 'desk.get', {})).toEqual({ ok: true, value: 'desk.get' });
    expect(await gate.ask(called(top, 8), 'desk.get', {})).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
    expect(gate.call).toHaveBeenCalledTimes(1);
  });

  it('refuses a call without a name', async () => {
    const gate = openGate();
    expect(await gate.ask(called(top), { toString: 'desk.get' })).toMatchObject({ ok: false });
    expect(gate.call).not.toHaveBeenCalled();
  });

  it('tells our window of events until it is gone', () => {
    const gate = openGate();
    const event: AppEvent = { kind: 'changed', area: 'people' };
    gate.tell(event);
    expect(gate.send).toHaveBeenCalledWith(EVENT, event);
    gate.destroy();
    gate.tell(event);
    expect(gate.send).toHaveBeenCalledTimes(1);
  });
});
