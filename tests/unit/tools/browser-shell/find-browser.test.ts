import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../../tools/browser-shell/find-browser';

const only =
  (...paths: string[]) =>
  (path: string): boolean =>
    paths.includes(path);

describe('the browser of a machine', () => {
  it('is found on the path or in the usual place on Linux', () => {
    const linux = { system: 'linux' as const, env: { PATH: '/opt/bin:/usr/bin' } };
    expect(findBrowser({ ...linux, runs: only('/opt/bin/google-chrome') })?.name).toBe('Google Chrome');
    expect(findBrowser({ ...linux, env: {}, runs: only('/usr/bin/chromium') })?.executablePath).toBe(
      '/usr/bin/chromium',
    );
    expect(findBrowser({ ...linux, env: {}, runs: only('/snap/bin/chromium') })?.name).toBe('Chromium');
  });

  it('is not one that lies in the folder one happens to be in', () => {
    const linux = { system: 'linux' as const, env: { PATH: '.:bin' } };
    expect(findBrowser({ ...linux, runs: (path) => !path.startsWith('/') })).toBeNull();
  });

  it('is Chrome before Edge on Windows, for everyone or for this user', () => {
    const env = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\r\\AppData\\Local',
    };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Users\\r\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser({ system: 'win32', env, runs: only(edge) })?.executablePath).toBe(edge);
    expect(findBrowser({ system: 'win32', env, runs: only(edge, chrome) })?.executablePath).toBe(chrome);
  });

  it('is an application on macOS', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(
      findBrowser({ system: 'darwin', env: { HOME: '/Users/r' }, runs: only(edge) })?.executablePath,
    ).toBe(edge);
  });

  it('may be missing', () => {
    expect(findBrowser({ system: 'linux', env: {}, runs: () => false })).toBeNull();
  });
});
