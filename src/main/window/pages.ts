import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy';
import { isOurs } from './origin';

/** One answer to a page's request. */
export interface PageFile {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What the built pages consist of; a file of any other kind (a source map) is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
};

/**
 * Reads a built page or one of its parts. Both shells serve their pages through this, so that both have the same
 * policy. Electron's security checklist, item 18 (own protocol instead of file://).
 * @param root the folder of the built pages
 * @param origin where they are served
 * @param request the method and the address asked for
 */
export async function readPage(
  root: string,
  origin: string,
  request: { readonly method: string; readonly url: string },
): Promise<PageFile> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const path = isOurs(request.url, origin) ? pathIn(root, new URL(request.url).pathname) : null;
  const type = path === null ? undefined : types[extname(path)];
  if (path === null || type === undefined) return refuse(404);
  try {
    const body = await readFile(path);
    return { status: 200, headers: { ...always, 'content-type': type }, body };
  } catch {
    return refuse(404);
  }
}

const always = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** The file an address means; null when it would lead out of the folder. */
function pathIn(root: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (/[\\:\0]/u.test(decoded) || decoded.split('/').includes('..')) return null;
  const path = join(root, decoded === '/' ? 'index.html' : decoded);
  return path.startsWith(root.endsWith(sep) ? root : root + sep) ? path : null;
}

function refuse(status: 404 | 405): PageFile {
  return { status, headers: { ...always, 'content-type': 'text/plain' }, body: Buffer.alloc(0) };
}
