import { describe, expect, it, vi } from 'vitest';
import { isLoopback, loopbackFetch } from '../../../../tools/browser-shell/loopback-fetch';

describe('what the browser shell reaches', () => {
  it.each(['localhost', '127.0.0.1', '127.1.2.3', '[::1]'])('is %s', (host) =>
    expect(isLoopback(host)).toBe(true),
  );

  it.each([
    'example.org',
    '127.0.0.1.example.org',
    'localhost.example.org',
    '10.0.0.1',
    '[::ffff:10.0.0.1]',
    '0.0.0.0',
    '',
  ])('is not %s', (host) => expect(isLoopback(host)).toBe(false));

  it('is asked before anything leaves, whatever form the address has', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response('ok')));
    const reach = loopbackFetch(fetch);
    await reach('http://127.0.0.1:8080/a');
    await reach(new URL('http://localhost/b'));
    await reach(new Request('http://[::1]/c'));
    expect(fetch).toHaveBeenCalledTimes(3);
    await expect(reach('https://api.notifications.service.gov.uk/')).rejects.toThrow('this computer only');
    await expect(reach('http://127.0.0.1@example.org/')).rejects.toThrow('this computer only');
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('never follows a redirect, which could lead elsewhere', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response('ok')));
    const reach = loopbackFetch(fetch);
    await reach('http://127.0.0.1/', { redirect: 'follow' });
    await reach('http://127.0.0.1/', { redirect: 'manual' });
    await reach(new Request('http://127.0.0.1/', { redirect: 'manual' }));
    expect(fetch.mock.calls.map(([, init]) => init?.redirect)).toEqual(['error', 'manual', 'manual']);
  });
});
