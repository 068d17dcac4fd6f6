import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { newFolder, openIn } from './folder';
import { openVault } from './open-vault';
import { content, details, sentMessage, STAMP } from './things';

const SECRETS = [
  'Quicksilver',
  'Holloway',
  'holloway',
  'umbrella',
  'gateway-secret',
  'messages',
  'SQLite format',
];

/** The names of the files in which a text can be read, in either of the ways SQLite writes text. */
async function filesWith(dir: string, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(dir)) {
    const bytes = await readFile(join(dir, name));
    if (bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le')) found.push(name);
  }
  return found;
}

describe('the files of a store', () => {
  it('hold no readable text, neither file nor log, before and after the log is moved', async () => {
    const dir = await newFolder();
    let key = '';
    const wrap = (secret: Uint8Array) => {
      key = Buffer.from(secret).toString('hex');
      return openVault.wrap(secret);
    };
    const store = await openIn(dir, { vault: { ...openVault, wrap } });
    const assertUnreadable = async () => {
      for (const secret of [...SECRETS, key, key.toUpperCase()]) {
        expect([secret, await filesWith(dir, secret)]).toEqual([secret, []]);
      }
    };
    const person = await store.people.add(details(), STAMP);
    await store.messages.saveDraft(uuidv7(), 0, content({ text: 'Quicksilver draft' }), STAMP);
    await sentMessage(store, person, 'Quicksilver umbrella');
    await store.settings.write('notify', { key: 'gateway-secret' });
    expect((await readFile(join(dir, 'plainword.db-wal'))).length).toBeGreaterThan(10_000);
    await assertUnreadable();
    await store.checkpoint();
    expect((await readFile(join(dir, 'plainword.db-wal'))).length).toBe(0);
    await assertUnreadable();
    await store.close();
    await assertUnreadable();
    expect(await readdir(dir)).toEqual(['plainword.db', 'store-key.json']);
  });
});
