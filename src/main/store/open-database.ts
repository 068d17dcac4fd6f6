import { Kysely } from 'kysely';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyVault } from '../platform/platform';
import { sqliteDialect } from './dialects/sqlite';
import { migrate, MIGRATIONS } from './migrations/migrate';
import type { Migration } from './migrations/migration';
import { withFiles } from './opening/file-faults';
import {
  makeKeyFile,
  markMade,
  readKeyFile,
  renewWrapping,
  unwrapKey,
  type KeyFile,
  type StoreKey,
} from './opening/key-file';
import { beginsWith, hasContent, isThere, touchFile } from './opening/store-file';
import { DatabaseThread } from './sqlite/database-thread';
import { threadDialect, type OnCommit } from './sqlite/thread-dialect';
import { storableTextPlugin } from './storable-text';
import { StoreDamaged, WrongKey } from './store-errors';
import type { Db, Tables } from './tables';

/** Where a store lies and who may read it. */
export interface StorePlace {
  /** The folder; made when missing. */
  readonly dir: string;
  readonly vault: KeyVault;
  /** Called after every commit, when what was written is on the disk. */
  readonly onCommit?: OnCommit;
  /** How long another process's lock is waited for, in milliseconds. */
  readonly busyMilliseconds?: number;
  /** The most pages the file may have: a small disk, for tests. */
  readonly maxPages?: number;
  /** The steps to the newest form, for tests. */
  readonly migrations?: readonly Migration[];
}

export interface OpenDatabase {
  readonly db: Db;
  readonly thread: DatabaseThread;
}

const LOCK_WAIT = 5_000;

/** The key file of this store, made with a new key when there is nothing at all in the folder. */
async function keyFileOf(keyPath: string, file: string, vault: KeyVault): Promise<KeyFile> {
  const known = await readKeyFile(keyPath);
  if (known !== undefined) return known;
  if (await isThere(file)) throw new WrongKey('the store’s key file is missing');
  await makeKeyFile(keyPath, vault);
  const made = await readKeyFile(keyPath);
  if (made === undefined) throw new WrongKey('the store’s key file is missing');
  return made;
}

/** Never a new store in the place of one that was there. @throws StoreDamaged */
async function prepareFile(file: string, { made }: KeyFile): Promise<void> {
  if (!made) return touchFile(file);
  if (!(await isThere(file))) throw new StoreDamaged('the store’s file is missing');
  if (!(await hasContent(file))) throw new StoreDamaged('the store’s file is empty');
}

/** Opens the file in its thread. @throws WrongKey, StoreDamaged, StoreUnavailable */
async function openFile(file: string, key: StoreKey, place: StorePlace): Promise<OpenDatabase> {
  const thread = new DatabaseThread();
  try {
    const { busyMilliseconds = LOCK_WAIT, maxPages = null } = place;
    await thread.open({ file, ...key, busyMilliseconds, maxPages });
  } catch (error) {
    await thread.close();
    const another = error instanceof StoreDamaged && !(await beginsWith(file, key.salt));
    throw another ? new WrongKey('the key file belongs to another store') : error;
  } finally {
    key.key.fill(0);
  }
  const dialect = threadDialect(thread, place.onCommit);
  return { thread, db: new Kysely<Tables>({ dialect, plugins: [storableTextPlugin] }) };
}

/**
 * Opens the encrypted file of a folder, in the newest form, or makes it where the folder has neither a store nor a
 * key. Key, check and salt are on the disk before the file is; a start that was cut off is finished by the next.
 * @throws WrongKey, StoreDamaged, StoreFromTheFuture, StoreUnavailable, DiskFull, VaultUnavailable, VaultRefused
 */
export async function openDatabase(place: StorePlace): Promise<OpenDatabase> {
  const file = join(place.dir, 'plainword.db');
  const keyPath = join(place.dir, 'store-key.json');
  const keyFile = await withFiles(async () => {
    await mkdir(place.dir, { recursive: true, mode: 0o700 });
    return keyFileOf(keyPath, file, place.vault);
  });
  const { key, renewed } = await unwrapKey(keyFile, place.vault);
  await withFiles(() => prepareFile(file, keyFile));
  const open = await openFile(file, key, place);
  try {
    await migrate(open.db, sqliteDialect, { made: keyFile.made, migrations: place.migrations ?? MIGRATIONS });
    if (!keyFile.made) {
      await open.thread.checkpoint();
      await withFiles(() => markMade(keyPath, keyFile));
    }
    // Tried again at every start: the old wrapping goes on to open the store.
    if (renewed !== undefined && keyFile.made) await renewWrapping(keyPath, keyFile, renewed).catch(() => {});
    return open;
  } catch (error) {
    await open.db.destroy();
    throw error;
  }
}
