import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';

/** One step of the store's form. Once a program with it was in use, it is never edited: a new one follows it. */
export interface Migration {
  /** One more than the one before. */
  readonly version: number;
  readonly name: string;
  /** Runs inside a transaction of its own. */
  up(db: Db, dialect: StoreDialect): Promise<void>;
}
