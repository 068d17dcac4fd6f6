import { vi } from 'vitest';
import { readFileSync } from 'node:fs';

/** There is no server behind a component's test: the page's fetch of British English is answered from its file. */
vi.stubGlobal('fetch', (address: string) =>
  address === '/british-english.bin'
    ? Promise.resolve(new Response(readFileSync('language/british-english.bin')))
    : Promise.reject(new Error('a component’s test reaches nothing')),
);
