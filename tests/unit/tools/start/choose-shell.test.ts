import { describe, expect, it, vi } from 'vitest';
import { chooseShell, type Offer } from '../../../../tools/start/choose-shell';
import { hasDisplay } from '../../../../tools/start/display';

const asked = { headless: false, shell: null, demo: false } as const;

function choose(change: Partial<Parameters<typeof chooseShell>[0]>, machine: Partial<Offer>) {
  const said: string[] = [];
  const electron = vi.fn<Offer['electron']>(() => Promise.resolve('/electron'));
  const offer: Offer = { display: true, linuxRoot: false, electron, ...machine };
  const choice = chooseShell({ ...asked, ...change }, offer, (line) => said.push(line));
  return choice.then((made) => ({ choice: made, said: said.join(' '), electron }));
}

const none = { electron: () => Promise.resolve(null) };

describe('where Plainword opens', () => {
  it('is Electron where it is there, and nothing need be said', async () => {
    const { choice, said } = await choose({}, {});
    expect(choice).toEqual({ shell: 'electron', program: '/electron' });
    expect(said).toBe('');
  });

  it('is the browser where Electron can’t be had, and it says so', async () => {
    const { choice, said } = await choose({ demo: true }, none);
    expect(choice).toEqual({ shell: 'browser', headless: false, demo: true });
    expect(said).toContain('Electron can’t be had');
  });

  it('is without a window, on demo data, where there is no display, and Electron is not fetched', async () => {
    const { choice, said, electron } = await choose({}, { display: false });
    expect(choice).toEqual({ shell: 'browser', headless: true, demo: true });
    expect(said).toContain('no display');
    expect(electron).not.toHaveBeenCalled();
  });

  it('is the browser for root on Linux, where Electron’s sandbox can’t run', async () => {
    const { choice, said, electron } = await choose({}, { linuxRoot: true });
    expect(choice).toMatchObject({ shell: 'browser', headless: false });
    expect(said).toContain('root');
    expect(electron).not.toHaveBeenCalled();
  });

  it('is the browser when asked for, without a word about Electron', async () => {
    const { choice, said, electron } = await choose({ shell: 'browser' }, {});
    expect(choice).toEqual({ shell: 'browser', headless: false, demo: false });
    expect(said).toBe('');
    expect(electron).not.toHaveBeenCalled();
  });

  it.each([
    ['no display', { display: false }, 'needs a display'],
    ['no Electron', none, 'install-electron'],
    ['root', { linuxRoot: true }, 'as root'],
  ])('is nowhere when Electron alone is asked for and there is %s', async (_what, machine, words) => {
    const { choice, said } = await choose({ shell: 'electron' }, machine);
    expect(choice).toEqual({ shell: 'none' });
    expect(said).toContain(words);
  });
});

describe('whether a window can be shown', () => {
  it('is told by the environment on Linux, and always so elsewhere', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
  });
});
