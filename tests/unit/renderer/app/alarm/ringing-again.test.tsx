import { act, renderHook } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ringOnce } from '../../../../../src/renderer/app/alarm/tone';
import { useAlarms } from '../../../../../src/renderer/app/alarm/use-alarms';
import { createQueryClient } from '../../../../../src/renderer/client/queries';
import { useRinging } from '../../../../../src/renderer/state/ringing';
import { replyOf } from '../../screens/replies/sample-replies';
import { FakeBridge } from '../../fake-bridge';

vi.mock('../../../../../src/renderer/app/alarm/tone', () => ({ ringOnce: vi.fn(() => () => undefined) }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.mocked(ringOnce).mockClear();
  useRinging.setState({ count: 0, open: false, first: null });
});

/** A page at which so many emergencies wait; `wait` changes how many, `main` tells of them again. */
function pageWith(count: number) {
  const client = createQueryClient();
  const main = new FakeBridge();
  Object.defineProperty(window, 'plainword', { value: main.bridge, configurable: true });
  const put = (ids: readonly number[]) =>
    client.setQueryData(['replies.alarms', {}], { replies: ids.map((id) => replyOf(id)), steps: [] });
  const first = Array.from({ length: count }, (_, at) => at + 1);
  put(first);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { unmount } = renderHook(() => useAlarms(), { wrapper });
  return {
    wait: (ids: readonly number[]) => {
      act(() => {
        put(ids);
      });
      act(() => {
        vi.advanceTimersByTime(0);
      });
    },
    later: (ms: number) => {
      act(() => {
        vi.advanceTimersByTime(ms);
      });
    },
    tellAgain: () => act(() => main.emit({ kind: 'alarm' })),
    unmount,
  };
}

describe('an emergency that somebody closed without a word', () => {
  it('rings and opens again each time that main says so, until there is none', () => {
    const page = pageWith(1);
    expect(ringOnce).toHaveBeenCalledTimes(1);
    act(() => useRinging.getState().hide());
    page.later(120_000);
    page.tellAgain();
    expect(useRinging.getState()).toMatchObject({ open: true, count: 1 });
    expect(ringOnce).toHaveBeenCalledTimes(2);

    page.wait([]);
    page.later(120_000);
    page.tellAgain();
    expect(useRinging.getState()).toMatchObject({ open: false, count: 0 });
    expect(ringOnce).toHaveBeenCalledTimes(2);
    page.unmount();
  });

  it('rings once for one that main tells of while it is being read', () => {
    const page = pageWith(1);
    page.tellAgain();
    expect(ringOnce).toHaveBeenCalledTimes(1);
    page.unmount();
  });

  it('rings at once for another one, and not again for the one that is left when the other is seen to', () => {
    const page = pageWith(1);
    page.later(60_000);
    page.wait([1, 2]);
    expect(ringOnce).toHaveBeenCalledTimes(2);
    page.later(60_000);
    page.wait([2]);
    expect(ringOnce).toHaveBeenCalledTimes(2);
    page.unmount();
  });
});
