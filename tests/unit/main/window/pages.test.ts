import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../src/main/window/content-security-policy';
import { ORIGIN } from '../../../../src/main/window/origin';
import { readPage } from '../../../../src/main/window/pages';

const outside = mkdtempSync(join(tmpdir(), 'plainword-test-'));
const root = join(outside, 'renderer');

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(outside, 'renderer-too'));
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'index.js'), 'run();');
  writeFileSync(join(root, 'assets', 'index.js.map'), '{}');
  writeFileSync(join(root, 'assets', 'sans.woff2'), 'font');
  writeFileSync(join(outside, 'secret.js'), 'secret');
  writeFileSync(join(outside, 'renderer-too', 'secret.js'), 'secret');
});

const get = (url: string, method = 'GET') => readPage(root, ORIGIN, { method, url });

describe('the pages', () => {
  it('are served with their type and the policy', async () => {
    const page = await get(`${ORIGIN}/`);
    expect(page.status).toBe(200);
    expect(page.body.toString()).toBe('<!doctype html>');
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
    });
    expect((await get(`${ORIGIN}/assets/index.js?v=1`)).headers['content-type']).toBe(
      'text/javascript; charset=utf-8',
    );
    expect((await get(`${ORIGIN}/assets/sans.woff2`)).headers['content-type']).toBe('font/woff2');
  });

  it.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.js',
    '/..%5csecret.js',
    '/%2e%2e/renderer-too/secret.js',
    '//etc/passwd',
    '/C:/secret.js',
    '/assets/index.js%00.html',
    '/%E0%A4%A',
    '/assets/index.js.map',
    '/assets',
    '/missing.js',
  ])('do not include %s', async (path) => {
    const page = await get(`${ORIGIN}${path}`);
    expect(page.status).toBe(404);
    expect(page.body).toHaveLength(0);
    expect(page.headers['content-security-policy']).toBe(contentSecurityPolicy);
  });

  it.each([
    'plainword://other/index.html',
    'https://app/index.html',
    'plainword://user@app/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('are not found at %s', async (url) => expect((await get(url)).status).toBe(404));

  it('are only read, never written', async () => expect((await get(`${ORIGIN}/`, 'POST')).status).toBe(405));

  it('never lead out of their folder, whatever is asked', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      'secret.js',
      'renderer-too',
      'assets',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      '',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const page = await get(`${ORIGIN}/${pieces.join('/')}`);
        expect(page.body.toString()).not.toBe('secret');
      }),
    );
  });
});
