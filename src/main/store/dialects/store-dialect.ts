import type { RawBuilder } from 'kysely';
import type { MessageSearch } from '../search/message-search';

/** All that differs between the databases a store can lie in. Everything else is Kysely's portable part. */
export interface StoreDialect {
  readonly name: 'sqlite' | 'postgres';
  /** The type of a text column that is compared byte by byte: order and ranges are the same everywhere. */
  readonly text: 'text' | RawBuilder<unknown>;
  /** The type of a column of bytes. */
  readonly bytes: RawBuilder<unknown>;
  readonly search: MessageSearch;
}
