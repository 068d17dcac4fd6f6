import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { DatabaseThread } from './database-thread';

class ThreadConnection implements DatabaseConnection {
  readonly #thread: DatabaseThread;

  constructor(thread: DatabaseThread) {
    this.#thread = thread;
  }

  // Only the query's builder knows what a row looks like, so the rows of a driver are of any shape.
  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>>;
  async executeQuery({ sql, parameters }: CompiledQuery): Promise<QueryResult<unknown>> {
    const { rows, changes } = await this.#thread.run({ sql, parameters });
    return changes === null ? { rows } : { rows, numAffectedRows: BigInt(changes) };
  }

  streamQuery(): never {
    throw new Error('lists of the store are short: they are not streamed');
  }
}

/** Called after every commit, when what was written is on the disk. */
export type OnCommit = () => void;

/**
 * Kysely over the database thread. There is one connection, and Kysely lets one user at a time have it
 * (`supportsMultipleConnections` of its SQLite adapter is false), so transactions queue.
 */
export function threadDialect(thread: DatabaseThread, onCommit?: OnCommit): Dialect {
  const connection = new ThreadConnection(thread);
  const driver: Driver = {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    // "immediate": a transaction that will write takes the lock at once instead of failing half-way.
    beginTransaction: () => thread.begin(),
    commitTransaction: async () => {
      await thread.commit();
      onCommit?.();
    },
    rollbackTransaction: () => thread.rollback(),
    releaseConnection: () => Promise.resolve(),
    destroy: () => thread.close(),
  };
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
