import { isSandboxed } from '../../tests/shells/is-sandboxed';
import { secondStart } from './second-start';
import { sendOne } from './send-one';
import type { Smoke } from './smoke';
import { storeIsEncrypted } from './store-is-encrypted';

/** A name, and what says what is wrong, or null. */
export type SmokeCheck = readonly [what: string, check: () => Promise<string | null>];

/** What only real Electron can show, in the order in which one thing rests on another. */
export function smokeChecks(smoke: Smoke): SmokeCheck[] {
  const { page, electron } = smoke;
  return [
    [
      'own protocol: the page is plainword://app/, and nothing outside it is served',
      async () => {
        const outside = await page.evaluate(async () => (await fetch('/%2e%2e/main/index.js')).status);
        return page.url() === 'plainword://app/' && outside === 404 ? null : `${page.url()}, ${outside}`;
      },
    ],
    [
      'content security policy: an inline script does not run',
      async () => {
        const policy = await page.evaluate(
          async () => (await fetch('/')).headers.get('content-security-policy') ?? '',
        );
        const blocked = await page.evaluate(() => {
          try {
            document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }));
          } catch {
            return true;
          }
          return Reflect.get(window, 'ran') === undefined;
        });
        return policy.startsWith("default-src 'none'") && blocked ? null : policy || 'no policy';
      },
    ],
    [
      'sandbox and context isolation: the page has no Node',
      async () => {
        const reaches = await page.evaluate(() =>
          ['require', 'process', 'module', 'global'].filter((name) => name in globalThis),
        );
        if (reaches.length > 0) return `it reaches ${reaches.join(', ')}`;
        return (await isSandboxed(electron)) ? null : 'its process is not sandboxed';
      },
    ],
    [
      'vault: the system wraps a secret and opens it again',
      () =>
        electron.evaluate(async ({ safeStorage }) => {
          if (!(await safeStorage.isAsyncEncryptionAvailable())) return 'not available';
          if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') {
            return 'the key ring is basic_text, which Plainword refuses';
          }
          const sealed = await safeStorage.encryptStringAsync('a secret');
          const { result } = await safeStorage.decryptStringAsync(sealed);
          return result === 'a secret' && !sealed.includes('a secret') ? null : 'it came back otherwise';
        }),
    ],
    ['store: opened, and no readable text on disk', () => storeIsEncrypted(smoke)],
    ['send: a text went to the server on this machine', () => sendOne(smoke)],
    [
      'clipboard: both forms are put on it in one write',
      () =>
        electron.evaluate(async ({ clipboard, ClipboardItem }) => {
          await clipboard.write([new ClipboardItem({ 'text/plain': 'plain', 'text/html': '<b>rich</b>' })]);
          const both = (await clipboard.has('text/html')) && (await clipboard.readText()) === 'plain';
          return both ? null : 'it came back otherwise';
        }),
    ],
    ['second start: the first window is shown and the second ends', () => secondStart(smoke)],
  ];
}
