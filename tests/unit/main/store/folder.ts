import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openStore } from '../../../../src/main/store/open-store';
import type { StorePlace } from '../../../../src/main/store/open-database';
import type { Store } from '../../../../src/main/store/store';
import { openVault } from './open-vault';

const folders: string[] = [];
const stores: Store[] = [];

/** A folder for one test. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plainword-store-'));
  folders.push(folder);
  return folder;
}

/** Opens the store of a folder as the application does; it is closed when the test ends. */
export async function openIn(dir: string, place: Partial<StorePlace> = {}): Promise<Store> {
  const store = await openStore({ dir, vault: openVault, machine: 'desk-1', ...place });
  stores.push(store);
  return store;
}

afterEach(async () => {
  await Promise.allSettled(stores.splice(0).map((store) => store.close()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});
