import { SHELL_ORIGIN } from './shell-origin';

/** The binding the page's preload calls, and what delivers events to it. */
export const BINDING = '__plainwordInvoke';
export const DELIVER = '__plainwordDeliver';

/**
 * An init script that runs the built preload file as Electron would: under a `require('electron')` of just what it
 * uses, in the top frame of our own pages only.
 * @param preload the text of out/preload/index.cjs
 */
export function preloadScript(preload: string): string {
  return `(() => {
  if (window.top !== window || location.origin !== ${JSON.stringify(SHELL_ORIGIN)}) return;
  const invoke = window[${JSON.stringify(BINDING)}];
  const listeners = new Map();
  const of = (channel) => listeners.get(channel) ?? listeners.set(channel, new Set()).get(channel);
  const fixed = (name, value) => Object.defineProperty(window, name, { value, enumerable: false });
  fixed(${JSON.stringify(DELIVER)}, (channel, message) => {
    for (const listener of [...of(channel)]) listener({}, message);
  });
  const electron = {
    contextBridge: { exposeInMainWorld: (name, api) => fixed(name, Object.freeze(api)) },
    ipcRenderer: {
      invoke: (channel, ...args) => invoke(channel, ...args),
      on: (channel, listener) => void of(channel).add(listener),
      off: (channel, listener) => void of(channel).delete(listener),
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('preload may require electron only');
    return electron;
  };
  const module = { exports: {} };
  (function (require, module, exports) {
${preload}
  })(require, module, module.exports);
})();`;
}
