import type { WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../src/main/window/content-security-policy';
import {
  hardenContents,
  hardenSession,
  type HardenedContents,
  type HardenedSession,
} from '../../../../src/main/window/harden';
import { ORIGIN } from '../../../../src/main/window/origin';
import { pageSource } from '../../../../src/main/window/page-source';
import { webPreferences } from '../../../../src/main/window/web-preferences';

const packaged = pageSource(true, undefined);

/** Remembers who listens, and plays Electron's events to them. */
function contents() {
  const listeners = new Map<
    string,
    (event: { preventDefault(): void; url: string; isMainFrame: boolean }) => void
  >();
  let opener: Parameters<WebContents['setWindowOpenHandler']>[0] | undefined;
  const fake = {
    on: (
      event: string,
      listener: (event: { preventDefault(): void; url: string; isMainFrame: boolean }) => void,
    ) => void listeners.set(event, listener),
    setWindowOpenHandler: (handler) => void (opener = handler),
  } satisfies HardenedContents;
  hardenContents(fake, packaged);
  return {
    /** @returns whether it was stopped */
    play(event: string, url: string, isMainFrame = true): boolean {
      let stopped = false;
      listeners.get(event)?.({ preventDefault: () => (stopped = true), url, isMainFrame });
      return stopped;
    },
    open: () =>
      opener?.({
        url: `${ORIGIN}/`,
        frameName: '',
        features: '',
        disposition: 'new-window',
        referrer: { url: '', policy: 'no-referrer' },
      }),
  };
}

describe('the window', () => {
  it('stays on our own pages', () => {
    const window = contents();
    expect(window.play('will-frame-navigate', `${ORIGIN}/`)).toBe(false);
    expect(window.play('will-frame-navigate', 'https://example.org/')).toBe(true);
    expect(window.play('will-frame-navigate', 'file:///etc/passwd')).toBe(true);
    expect(window.play('will-frame-navigate', `${ORIGIN}.example.org/`)).toBe(true);
    expect(window.play('will-frame-navigate', 'javascript:alert(1)')).toBe(true);
    expect(window.play('will-redirect', 'https://example.org/')).toBe(true);
    expect(window.play('will-redirect', `${ORIGIN}/`)).toBe(false);
  });

  it('has no frame that goes anywhere, not even to our own pages', () => {
    expect(contents().play('will-frame-navigate', `${ORIGIN}/`, false)).toBe(true);
  });

  it('opens no other window and no guest page', () => {
    const window = contents();
    expect(window.open()).toEqual({ action: 'deny' });
    expect(window.play('will-attach-webview', '')).toBe(true);
  });

  it('is sandboxed, isolated and without Node, whatever the defaults become', () => {
    expect(webPreferences('/preload.cjs', false)).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
    expect(webPreferences('/preload.cjs', false)).not.toHaveProperty('enableBlinkFeatures');
  });

  it('has a policy that allows nothing inline and nobody else', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).not.toContain('unsafe');
    expect(contentSecurityPolicy).not.toMatch(/https?:|\*/u);
  });
});

/** A session that remembers its handlers. */
function session(source = packaged) {
  const set: Partial<{
    request: Parameters<HardenedSession['setPermissionRequestHandler']>[0];
    check: Parameters<HardenedSession['setPermissionCheckHandler']>[0];
    device: Parameters<HardenedSession['setDevicePermissionHandler']>[0];
    display: Parameters<HardenedSession['setDisplayMediaRequestHandler']>[0];
    before: Parameters<HardenedSession['webRequest']['onBeforeRequest']>[0];
    download: (event: { preventDefault(): void }) => void;
  }> = {};
  const fake = {
    setPermissionRequestHandler: (handler) => void (set.request = handler),
    setPermissionCheckHandler: (handler) => void (set.check = handler),
    setDevicePermissionHandler: (handler) => void (set.device = handler),
    setDisplayMediaRequestHandler: (handler) => void (set.display = handler),
    webRequest: { onBeforeRequest: (listener) => void (set.before = listener) },
    on: (_event, listener) => void (set.download = listener),
  } satisfies HardenedSession;
  hardenSession(fake, source);
  return set;
}

function isStopped(url: string): boolean | undefined {
  let cancelled: boolean | undefined;
  session().before?.({ url }, ({ cancel }) => (cancelled = cancel));
  return cancelled;
}

describe('the session of the pages', () => {
  it('reaches our own pages and pictures written into them, nothing else', () => {
    expect(isStopped(`${ORIGIN}/assets/index.js`)).toBe(false);
    expect(isStopped('data:image/svg+xml,%3Csvg/%3E')).toBe(false);
    expect(isStopped('data:text/html,hello')).toBe(true);
    expect(isStopped('https://example.org/')).toBe(true);
    expect(isStopped('http://127.0.0.1/')).toBe(true);
    expect(isStopped('file:///etc/passwd')).toBe(true);
    expect(isStopped('wss://example.org/')).toBe(true);
  });

  it('downloads nothing', () => {
    let stopped = false;
    session().download?.({ preventDefault: () => (stopped = true) });
    expect(stopped).toBe(true);
  });

  it('grants no permission, no device and no picture of the screen', () => {
    const { request, check, device, display } = session();
    const answers: unknown[] = [];
    request?.(null, 'media', (granted) => answers.push(granted));
    display?.({}, (streams) => answers.push(streams));
    expect(answers).toEqual([false, null]);
    expect(check?.()).toBe(false);
    expect(device?.()).toBe(false);
  });

  it('leaves a development server its sockets, which exists only unpackaged', () => {
    const development = pageSource(false, 'http://localhost:5173');
    expect(development).toEqual({
      origin: 'http://localhost:5173',
      address: 'http://localhost:5173/',
      development: true,
    });
    expect(session(development).before).toBeUndefined();
    expect(pageSource(true, 'http://localhost:5173')).toEqual(packaged);
    expect(pageSource(false, 'nonsense')).toEqual(packaged);
  });
});
