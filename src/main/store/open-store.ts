import { createStore } from './create-store';
import { sqliteDialect } from './dialects/sqlite';
import { openDatabase, type StorePlace } from './open-database';
import type { Store } from './store';

/**
 * Opens the encrypted store of a folder, or makes it at the first start. It never falls back to plain text, nor to a
 * new store where one was.
 * @throws WrongKey, StoreDamaged, StoreFromTheFuture, StoreUnavailable, DiskFull, VaultUnavailable, VaultRefused
 */
export async function openStore(place: StorePlace & { readonly machine: string }): Promise<Store> {
  const { db, thread } = await openDatabase(place);
  return createStore({
    db,
    dialect: sqliteDialect,
    machine: place.machine,
    checkpoint: () => thread.checkpoint(),
  });
}
