import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTransferLink } from '../../../../src/domain/files/transfer-link';

const HOSTS = ['wetransfer.com', 'we.tl'];
const read = (link: string) => readTransferLink(link, HOSTS);

describe('a link to files', () => {
  it.each([
    ['https://we.tl/t-AbC123', 'https://we.tl/t-AbC123'],
    ['  https://WE.TL/t-AbC123\n', 'https://we.tl/t-AbC123'],
    ['https://wetransfer.com/downloads/0a1b?utm=x', 'https://wetransfer.com/downloads/0a1b?utm=x'],
    ['https://nhstrust.wetransfer.com/downloads/0a1b', 'https://nhstrust.wetransfer.com/downloads/0a1b'],
  ])('%j is taken', (given, link) => {
    expect(read(given)).toEqual({ ok: true, link });
  });

  it.each([
    'http://we.tl/t-1',
    'https://we.tl@evil.example/t-1',
    'https://we.tl:8443/t-1',
    'https://evil.example/we.tl',
    'https://notwe.tl/t-1',
    'https://we.tl.evil.example/t-1',
    'https://we.tl\\@evil.example/t-1',
    'https://we.tl/',
    'https://we.tl',
    'https://we.tl/t-1 and more',
    'https://wé.tl/t-1',
    'javascript://we.tl/%0aalert(1)',
    'we.tl/t-1',
    '',
    `https://we.tl/${'a'.repeat(400)}`,
  ])('%j is not', (given) => {
    const answer = read(given);
    expect(answer.ok).toBe(false);
    expect(answer.ok ? '' : answer.sentence).toMatch(/\.$/u);
  });

  it('leads, as a browser reads it, to a host of the policy, over https', () => {
    const anything = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc
        .tuple(fc.constantFrom('https://we.tl', 'https://wetransfer.com', 'https:/'), fc.string())
        .map((parts) => parts.join('/')),
      fc
        .tuple(fc.string(), fc.constantFrom('we.tl/x', '@we.tl/x', '.we.tl/x'))
        .map(([a, b]) => `https://${a}${b}`),
    );
    fc.assert(
      fc.property(anything, (given) => {
        const answer = read(given);
        if (!answer.ok) return;
        const url = new URL(answer.link);
        expect(url.protocol).toBe('https:');
        expect([url.username, url.password, url.port]).toEqual(['', '', '']);
        expect(HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
