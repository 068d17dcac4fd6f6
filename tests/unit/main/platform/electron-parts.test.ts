import type { App, BrowserWindow, ClipboardItem, GlobalShortcut, NativeImage, Net } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { electronClipboard } from '../../../../src/main/platform/electron-clipboard';
import { electronCount } from '../../../../src/main/platform/electron-count';
import { drawCount } from '../../../../src/main/platform/electron-count-picture';
import { electronFetch } from '../../../../src/main/platform/electron-fetch';
import { takeShortcut } from '../../../../src/main/platform/electron-shortcut';

/** Electron's item, as far as the clipboard needs it. */
class Item implements ClipboardItem {
  readonly types: string[];
  readonly items: Record<string, string>;

  constructor(items: Record<string, string>) {
    this.items = items;
    this.types = Object.keys(items);
  }

  getType(): Promise<never> {
    return Promise.reject(new Error('not asked for'));
  }
}

describe('the clipboard of Electron', () => {
  it('gets the plain and the rich form in one write', async () => {
    const write = vi.fn<(items: ClipboardItem[]) => Promise<void>>(() => Promise.resolve());
    const clipboard = electronClipboard({ readText: () => Promise.resolve(''), write }, Item);
    await clipboard.write({ text: 'an entry', html: '<p>an entry</p>' });
    expect(write).toHaveBeenCalledTimes(1);
    expect(write.mock.calls[0]?.[0]).toEqual([
      new Item({ 'text/plain': 'an entry', 'text/html': '<p>an entry</p>' }),
    ]);
  });

  it('is read as plain text', async () => {
    const held = { readText: () => Promise.resolve('999 000 0018'), write: () => Promise.resolve() };
    expect(await electronClipboard(held, Item).read()).toBe('999 000 0018');
  });
});

describe('the number on the icon', () => {
  const setBadgeCount = vi.fn<App['setBadgeCount']>(() => true);
  const setOverlayIcon = vi.fn<BrowserWindow['setOverlayIcon']>();
  const picture = vi.fn<(pixels: Buffer, size: { width: number; height: number }) => NativeImage>();
  const shown = (system: NodeJS.Platform): ((count: number) => void) =>
    electronCount({ system, app: { setBadgeCount }, window: () => ({ setOverlayIcon }), picture });

  it('is a badge on macOS and Linux', () => {
    shown('darwin')(3);
    expect(setBadgeCount).toHaveBeenLastCalledWith(3);
    expect(setOverlayIcon).not.toHaveBeenCalled();
  });

  it('is a picture with its meaning in words on Windows, and goes when nothing is owed', () => {
    shown('win32')(3);
    expect(picture).toHaveBeenCalledTimes(1);
    expect(setOverlayIcon.mock.lastCall?.[1]).toBe('3 to record');
    shown('win32')(0);
    expect(setOverlayIcon).toHaveBeenLastCalledWith(null, '');
  });

  it('is drawn on a disc whose corners are clear, and another for each number', () => {
    const pictures = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => drawCount(count)[0].toString('hex'));
    expect(new Set(pictures).size).toBe(10);
    expect(drawCount(12)[0]).toEqual(drawCount(10)[0]);
    const [pixels, { width, height }] = drawCount(4);
    expect(pixels).toHaveLength(width * height * 4);
    expect(pixels[3]).toBe(0);
  });
});

describe('the global shortcut', () => {
  it('is named as the system writes it, and does what it is for', () => {
    const pressed = vi.fn<() => void>();
    const register = vi.fn<GlobalShortcut['register']>(() => true);
    expect(takeShortcut({ register }, 'win32', pressed)).toBe('Ctrl+Shift+P');
    expect(takeShortcut({ register }, 'darwin', pressed)).toBe('⇧⌘P');
    register.mock.calls[0]?.[1]();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('is not offered when another program has it', () => {
    expect(takeShortcut({ register: () => false }, 'win32', () => {})).toBeNull();
  });
});

describe('HTTP in Electron', () => {
  it('goes the system’s way, whatever form the address has', async () => {
    const fetch = vi.fn<Net['fetch']>(() => Promise.resolve(new Response('ok')));
    const reach = electronFetch({ fetch });
    await reach(new URL('https://example.org/a'), { method: 'POST' });
    await reach('https://example.org/b');
    expect(fetch.mock.calls.map(([address]) => address)).toEqual([
      'https://example.org/a',
      'https://example.org/b',
    ]);
    expect(fetch.mock.calls[0]?.[1]).toEqual({ method: 'POST' });
  });
});
