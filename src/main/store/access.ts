import { AsyncLocalStorage } from 'node:async_hooks';
import type { MessageSearch } from './search/message-search';
import { StoreUnavailable } from './store-errors';
import type { Db } from './tables';

/** How the aggregates reach the database. */
export interface Access {
  readonly machine: string;
  readonly search: MessageSearch;
  /** Reads that belong together: nothing is written between them by this program. */
  readonly read: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /** All of it or nothing. */
  readonly write: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
}

/** A store was used from inside its own transaction, past what the transaction was given. */
export class UsedOutsideTransaction extends Error {
  override readonly name = 'UsedOutsideTransaction';
}

/** The access of the whole store, which can be shut. */
export interface OuterAccess extends Access {
  transaction<T>(work: (inside: Access) => Promise<T>): Promise<T>;
  /** Refuses everything from now on, with StoreUnavailable. */
  shut(): void;
}

/**
 * Every read and write waits for the one connection; inside a transaction that wait would never end, so using the
 * outer store there throws UsedOutsideTransaction at once.
 */
export function accessTo(db: Db, machine: string, search: MessageSearch): OuterAccess {
  const transactions = new AsyncLocalStorage<{ open: boolean }>();
  let isShut = false;

  function assertUsable(): void {
    if (isShut) throw new StoreUnavailable('the store is closed');
    if (transactions.getStore()?.open === true) {
      throw new UsedOutsideTransaction('inside a transaction, use what the transaction was given');
    }
  }

  async function write<T>(work: (inner: Db) => Promise<T>): Promise<T> {
    assertUsable();
    const mark = { open: true };
    try {
      return await db.transaction().execute((inner) => transactions.run(mark, () => work(inner)));
    } finally {
      mark.open = false;
    }
  }

  return {
    machine,
    search,
    write,
    async read(work) {
      assertUsable();
      const mark = { open: true };
      try {
        return await db.connection().execute((inner) => transactions.run(mark, () => work(inner)));
      } finally {
        mark.open = false;
      }
    },
    transaction: (work) => write((inner) => work(insideOf(inner, machine, search))),
    shut() {
      isShut = true;
    },
  };
}

function insideOf(inner: Db, machine: string, search: MessageSearch): Access {
  return { machine, search, read: (work) => work(inner), write: (work) => work(inner) };
}
