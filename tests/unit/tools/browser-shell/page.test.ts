import { describe, expect, it } from 'vitest';
import { Script, createContext } from 'node:vm';
import { pageClipboard } from '../../../../tools/browser-shell/page-clipboard';
import { BINDING, DELIVER, preloadScript } from '../../../../tools/browser-shell/electron-shim';
import { SHELL_ORIGIN } from '../../../../tools/browser-shell/shell-origin';

const preload = `
const electron = require('electron');
electron.contextBridge.exposeInMainWorld('plainword', {
  call: (name, input) => electron.ipcRenderer.invoke('plainword:call', name, input),
  onEvent: (listener) => {
    const relay = (_event, message) => listener(message);
    electron.ipcRenderer.on('plainword:event', relay);
    return () => electron.ipcRenderer.off('plainword:event', relay);
  },
});
`;

/** Runs the init script as a browser would in a page. */
function pageAt(origin: string, framed = false): Record<string, unknown> {
  const asked: unknown[][] = [];
  const window: Record<string, unknown> = {
    location: { origin },
    [BINDING]: (...args: unknown[]) => asked.push(args),
    asked,
  };
  window['window'] = window;
  window['top'] = framed ? {} : window;
  new Script(preloadScript(preload)).runInContext(createContext(window));
  return window;
}

/** Runs a line in that page. */
function run(page: Record<string, unknown>, line: string): unknown {
  return new Script(line).runInContext(createContext(page));
}

describe('the preload file in the browser shell', () => {
  it('runs as in Electron: the page calls main by it', () => {
    const page = pageAt(SHELL_ORIGIN);
    run(page, "plainword.call('desk.get', { a: 1 })");
    expect(page['asked']).toEqual([['plainword:call', 'desk.get', { a: 1 }]]);
  });

  it('hears main’s events until it leaves', () => {
    const page = pageAt(SHELL_ORIGIN);
    run(page, 'heard = []; leave = plainword.onEvent((message) => heard.push(message))');
    run(
      page,
      `${DELIVER}('plainword:event', 1); ${DELIVER}('another', 2); leave(); ${DELIVER}('plainword:event', 3)`,
    );
    expect(run(page, 'heard.join()')).toBe('1');
  });

  it('can’t be replaced by the page', () => {
    const page = pageAt(SHELL_ORIGIN);
    expect(() => run(page, "'use strict'; window.plainword = {}")).toThrow('read only');
    expect(() => run(page, "'use strict'; plainword.call = () => {}")).toThrow('read only');
  });

  it('does not run anywhere else, nor in a frame', () => {
    expect(pageAt('https://example.org')).not.toHaveProperty('plainword');
    expect(pageAt(SHELL_ORIGIN, true)).not.toHaveProperty('plainword');
  });
});

describe('the clipboard of the browser shell', () => {
  it('keeps what was written while there is no page to write it to', async () => {
    const clipboard = pageClipboard(() => null);
    expect(await clipboard.read()).toBe('');
    await clipboard.write({ text: 'an entry', html: '<p>an entry</p>' });
    expect(await clipboard.read()).toBe('an entry');
  });
});
