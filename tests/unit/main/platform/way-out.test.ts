import type { Session, Shell } from 'electron';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { electronOpenOutside } from '../../../../src/main/platform/electron-open-outside';
import { electronProxy } from '../../../../src/main/platform/electron-proxy';
import { mayOpenOutside, NotOpened } from '../../../../src/main/platform/outside-address';
import { firstProxy } from '../../../../src/main/platform/proxy-list';
import { openOutside } from '../../../../tools/browser-shell/open-outside';

describe('a page in the person’s own browser', () => {
  it.each([
    ['https://microsoft.com/devicelogin', true],
    ['http://localhost:49152/', true],
    ['http://127.0.0.1:8080/page', true],
    ['http://example.org/', false],
    ['http://127.0.0.1.example.org/', false],
    ['https://someone:secret@example.org/', false],
    ['file:///etc/passwd', false],
    ['mailto:sam@example.org', false],
    ['javascript:alert(1)', false],
    ['ms-settings:privacy', false],
    ['\\\\server\\share', false],
    ['', false],
  ])('%s: %s', (address, may) => {
    expect(mayOpenOutside(address)).toBe(may);
  });

  it('is opened by the system, and nothing else is', async () => {
    const openExternal = vi.fn<Shell['openExternal']>(() => Promise.resolve());
    const open = electronOpenOutside({ openExternal });
    await open('https://example.org/');
    await expect(open('file:///etc/passwd')).rejects.toBeInstanceOf(NotOpened);
    expect(openExternal.mock.calls).toEqual([['https://example.org/']]);
  });

  it('is of this machine where the program is for trying out', async () => {
    const opened: string[] = [];
    const open = (url: string): Promise<void> =>
      openOutside(url, (page) => {
        opened.push(page);
        return Promise.resolve();
      });
    await open('http://localhost:1/');
    await expect(open('https://example.org/')).rejects.toBeInstanceOf(NotOpened);
    expect(opened).toEqual(['http://localhost:1/']);
  });
});

describe('the proxy for what is not HTTP', () => {
  it.each([
    ['DIRECT', null],
    ['PROXY proxy.example.org:8080', 'http://proxy.example.org:8080'],
    ['PROXY a.example.org:8080; PROXY b.example.org:8080; DIRECT', 'http://a.example.org:8080'],
    ['HTTPS proxy.example.org:443', 'https://proxy.example.org:443'],
    ['SOCKS5 s.example.org:1080; PROXY p.example.org:3128', 'http://p.example.org:3128'],
    ['SOCKS s.example.org:1080', null],
    ['DIRECT; PROXY p.example.org:3128', null],
    ['PROXY [::1]:3128', 'http://[::1]:3128'],
    ['', null],
    ['nonsense', null],
  ])('is, where the system says “%s”, %s', (answer, proxy) => {
    expect(firstProxy(answer)).toBe(proxy);
  });

  it('is always an address or the direct way, whatever a script answers', () => {
    fc.assert(
      fc.property(fc.string(), (answer) => {
        const proxy = firstProxy(answer);
        expect(proxy === null || URL.parse(proxy) !== null).toBe(true);
      }),
    );
  });

  it('is asked for of the session that HTTP goes by', async () => {
    const resolveProxy = vi.fn<Session['resolveProxy']>(() => Promise.resolve('PROXY p.example.org:3128'));
    expect(await electronProxy(() => ({ resolveProxy }))('https://smtp.example.org:587')).toBe(
      'http://p.example.org:3128',
    );
    expect(resolveProxy).toHaveBeenCalledWith('https://smtp.example.org:587');
  });
});
