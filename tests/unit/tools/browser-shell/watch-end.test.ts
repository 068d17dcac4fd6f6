import { describe, expect, it, vi } from 'vitest';
import { watchEnd, type WatchedBrowser, type WatchedPage } from '../../../../tools/browser-shell/watch-end';

function browser() {
  const heard = new Map<string, () => void>();
  const reload = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const page = {
    on: (event, listener) => heard.set(`page ${event}`, listener),
    reload,
  } satisfies WatchedPage;
  const ended = watchEnd({
    on: (event, listener) => heard.set(`browser ${event}`, listener),
    pages: () => [page],
  } satisfies WatchedBrowser);
  return { ended, reload, play: (event: string) => heard.get(event)?.() };
}

describe('the end of the browser shell', () => {
  it('is the person’s when the window closes and the browser is still there', async () => {
    const { ended, play } = browser();
    play('page close');
    setTimeout(() => play('browser close'), 20);
    expect(await ended).toBe('window-closed');
  });

  it('is the browser’s when both go at once', async () => {
    const { ended, play } = browser();
    play('page close');
    play('browser close');
    expect(await ended).toBe('browser-died');
  });

  it('is none when only the page crashed: it is loaded again', () => {
    const { reload, play } = browser();
    play('page crash');
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
