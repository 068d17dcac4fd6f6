import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { createStore } from '../../../../src/main/store/create-store';
import { postgresDialect } from '../../../../src/main/store/dialects/postgres';
import { migrate } from '../../../../src/main/store/migrations/migrate';
import { storableTextPlugin } from '../../../../src/main/store/storable-text';
import type { Store } from '../../../../src/main/store/store';
import type { Tables } from '../../../../src/main/store/tables';
import { storeSuite } from './store-suite';

let pglite: PGlite;
const stores: Store[] = [];

beforeAll(async () => {
  pglite = await PGlite.create();
});

afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

afterAll(() => pglite.close());

/** The one database serves every test: a store's closing leaves it open. */
async function emptyStore(): Promise<Store> {
  await pglite.exec('drop schema public cascade; create schema public;');
  const dialect = new PGliteDialect({ pglite: keptOpen(pglite) });
  const db = new Kysely<Tables>({ dialect, plugins: [storableTextPlugin] });
  await migrate(db, postgresDialect, { made: false });
  const store = createStore({
    db,
    dialect: postgresDialect,
    machine: 'desk-1',
    checkpoint: () => Promise.resolve(),
  });
  stores.push(store);
  return store;
}

function keptOpen(open: PGlite): ConstructorParameters<typeof PGliteDialect>[0]['pglite'] {
  return {
    ready: true,
    closed: false,
    waitReady: open.waitReady,
    close: () => Promise.resolve(),
    query: (...args) => open.query(...args),
    transaction: (work) => open.transaction(work),
  };
}

describe('the shared store on PostgreSQL', () => {
  storeSuite(emptyStore);
});
