import { copyFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { VaultRefused } from '../../../../src/main/platform/vault-errors';
import {
  StoreDamaged,
  StoreFromTheFuture,
  StoreUnavailable,
  WrongKey,
} from '../../../../src/main/store/store-errors';
import { DATABASE, KEY_FILE, readKeyJson, storeInUse } from './store-in-use';
import { newFolder, openIn } from './folder';
import { openVault } from './open-vault';

const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

/** The vault, giving out something else than it was given. */
const givesOut = (unwrap: () => Promise<Uint8Array>) => ({ vault: { ...openVault, unwrap } });

describe('opening a store', () => {
  it('makes folder, key and store at the first start, for this user alone', async () => {
    const dir = join(await newFolder(), 'new', 'plainword');
    await openIn(dir);
    const files = (await readdir(dir)).filter((name) => !name.endsWith('-shm')).sort();
    expect(files).toEqual([DATABASE, `${DATABASE}-wal`, KEY_FILE]);
    if (process.platform === 'win32') return;
    expect(await mode(dir)).toBe('700');
    for (const name of await readdir(dir)) expect([name, await mode(join(dir, name))]).toEqual([name, '600']);
  });

  it('finds everything again at the next start', async () => {
    const dir = await storeInUse();
    const store = await openIn(dir);
    const [person] = await store.people.find('holl', 5);
    const found = await store.messages.search({
      words: 'appo',
      personId: person!.id,
      before: null,
      limit: 5,
    });
    expect(found).toMatchObject([
      { personName: 'Margaret Holloway', message: { status: 'sent', version: 3 } },
    ]);
  });

  it('finishes a first start that was cut off before the store was there', async () => {
    const dir = await newFolder();
    const cut = openIn(dir, {
      migrations: [{ version: 1, name: 'cut', up: () => Promise.reject(new Error('cut')) }],
    });
    await expect(cut).rejects.toThrow('cut');
    expect(await readKeyJson(dir)).toMatchObject({ made: false });
    const store = await openIn(dir);
    expect(await readKeyJson(dir)).toMatchObject({ made: true });
    expect(await store.people.recent(1)).toEqual([]);
  });

  it('makes one store when two start at once', async () => {
    const dir = await newFolder();
    const [one, two] = await Promise.all([openIn(dir), openIn(dir)]);
    await one.settings.write('a', 1);
    expect(await two.settings.read('a', z.number())).toBe(1);
    expect((await readdir(dir)).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('refuses another key than the store’s own', async () => {
    const dir = await storeInUse();
    const other = givesOut(() => Promise.resolve(new Uint8Array(32).fill(7)));
    await expect(openIn(dir, other)).rejects.toBeInstanceOf(WrongKey);
    const short = givesOut(() => Promise.resolve(new Uint8Array(5)));
    await expect(openIn(dir, short)).rejects.toBeInstanceOf(WrongKey);
    await openIn(dir);
  });

  it('keeps a fresh wrapping of the key when the system has a better one, and opens with it alone', async () => {
    const dir = await newFolder();
    await (await openIn(dir)).close();
    const renewing = {
      ...openVault,
      unwrap: async (wrapped: string, renew?: (fresh: string) => Promise<void>) => {
        await renew?.(`renewed:${wrapped}`);
        return openVault.unwrap(wrapped);
      },
    };
    await (await openIn(dir, { vault: renewing })).close();
    const renewed = {
      ...openVault,
      unwrap: (wrapped: string) => {
        expect(wrapped).toMatch(/^renewed:/u);
        return openVault.unwrap(wrapped.slice('renewed:'.length));
      },
    };
    expect(await (await openIn(dir, { vault: renewed })).services.list()).toEqual([]);
  });

  it('passes on what the vault says', async () => {
    const dir = await storeInUse();
    const refusing = givesOut(() => Promise.reject(new VaultRefused('another user’s')));
    await expect(openIn(dir, refusing)).rejects.toBeInstanceOf(VaultRefused);
  });

  it('tells the key file of another store from a damaged store', async () => {
    const [dir, other] = [await storeInUse(), await storeInUse()];
    await copyFile(join(other, KEY_FILE), join(dir, KEY_FILE));
    await expect(openIn(dir)).rejects.toBeInstanceOf(WrongKey);
  });

  it('refuses a store without its key file, and a key file without its store, and makes neither anew', async () => {
    const keyless = await storeInUse();
    await rm(join(keyless, KEY_FILE));
    const before = await readFile(join(keyless, DATABASE));
    await expect(openIn(keyless)).rejects.toBeInstanceOf(WrongKey);
    expect(await readdir(keyless)).toEqual([DATABASE]);
    expect((await readFile(join(keyless, DATABASE))).equals(before)).toBe(true);
    const fileless = await storeInUse();
    await rm(join(fileless, DATABASE));
    await expect(openIn(fileless)).rejects.toBeInstanceOf(StoreDamaged);
    expect(await readdir(fileless)).toEqual([KEY_FILE]);
  });

  it('never takes a store that lost its content for a new one', async () => {
    for (const size of [0, 100, 4096, 20_000]) {
      const dir = await storeInUse();
      await truncate(join(dir, DATABASE), size);
      await expect(openIn(dir)).rejects.toBeInstanceOf(StoreDamaged);
      expect((await stat(join(dir, DATABASE))).size).toBe(size);
    }
  });

  it('refuses what a newer version wrote', async () => {
    const dir = await storeInUse();
    const json = await readKeyJson(dir);
    await writeFile(join(dir, KEY_FILE), JSON.stringify({ ...json, format: 2 }));
    await expect(openIn(dir)).rejects.toBeInstanceOf(StoreFromTheFuture);
  });

  it('says that a folder can’t be used', async () => {
    const dir = await newFolder();
    await writeFile(join(dir, 'file'), '');
    await expect(openIn(join(dir, 'file', 'store'))).rejects.toBeInstanceOf(StoreUnavailable);
  });
});
