import { describe, expect, it } from 'vitest';
import { defaultDataDir } from '../../../../src/main/platform/data-dir';
import { StartRefused } from '../../../../src/main/platform/start-refused';

const onLinux = (XDG_DATA_HOME?: string): string =>
  defaultDataDir('real', { system: 'linux', home: '/home/r', env: { XDG_DATA_HOME } });

describe('where a store lies when no folder is named', () => {
  it('is local, never roaming, on Windows', () => {
    const env = { LOCALAPPDATA: 'C:\\Users\\r\\AppData\\Local', APPDATA: 'C:\\Users\\r\\AppData\\Roaming' };
    const home = { system: 'win32' as const, home: 'C:\\Users\\r', env };
    expect(defaultDataDir('real', home)).toBe('C:\\Users\\r\\AppData\\Local\\Plainword');
    expect(defaultDataDir('demo', home)).toBe('C:\\Users\\r\\AppData\\Local\\Plainword demo');
  });

  it('is asked for when Windows names no local folder', () => {
    expect(() => defaultDataDir('real', { system: 'win32', home: 'C:\\', env: {} })).toThrow(StartRefused);
  });

  it('is in Application Support on macOS', () => {
    const home = { system: 'darwin' as const, home: '/Users/r', env: {} };
    expect(defaultDataDir('trial', home)).toBe('/Users/r/Library/Application Support/Plainword trial');
  });

  it('is the data folder on Linux, and a relative one in the environment does not count', () => {
    expect(onLinux()).toBe('/home/r/.local/share/Plainword');
    expect(onLinux('/data/r')).toBe('/data/r/Plainword');
    expect(onLinux('data')).toBe('/home/r/.local/share/Plainword');
  });
});
