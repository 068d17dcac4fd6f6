import type { WebPreferences } from 'electron';

/**
 * What the page's process may do, spelled out although most are defaults, so that no later default changes it.
 * Numbers are items of Electron's security checklist.
 */
export function webPreferences(preload: string, devTools: boolean): WebPreferences {
  return {
    preload,
    devTools,
    nodeIntegration: false, // 2
    nodeIntegrationInWorker: false, // 2
    nodeIntegrationInSubFrames: false, // 2
    contextIsolation: true, // 3
    sandbox: true, // 4
    webSecurity: true, // 6
    allowRunningInsecureContent: false, // 8
    experimentalFeatures: false, // 9
    webviewTag: false, // 11, 12; and no enableBlinkFeatures: 10
    navigateOnDragDrop: false, // 13: a dropped file is read, never opened
    spellcheck: false, // predictive text and corrections stay off (P29)
    safeDialogs: true,
  };
}
