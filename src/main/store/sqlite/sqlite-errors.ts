import { DiskFull, StoreDamaged, StoreUnavailable } from '../store-errors';

/** A statement that SQLite refused: a fault of the program, not of the disk. */
export class StatementRefused extends Error {
  override readonly name = 'StatementRefused';
}

const DAMAGED = ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_FORMAT'];
const UNAVAILABLE = [
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
  'SQLITE_IOERR',
  'SQLITE_PERM',
  'SQLITE_AUTH',
  'SQLITE_PROTOCOL',
  'SQLITE_NOLFS',
  'PLAINWORD_CLOSED',
];

/** Extended codes begin with the plain one: SQLITE_IOERR_WRITE. */
const isOneOf = (code: string, families: readonly string[]) =>
  families.some((family) => code === family || code.startsWith(`${family}_`));

/**
 * The store's own error for a code of SQLite's.
 * @param sql the statement, with placeholders where the values were: it says where, and holds nobody's data.
 */
export function storeError(code: string, sql = ''): Error {
  if (isOneOf(code, ['SQLITE_FULL', 'PLAINWORD_ROLLED_BACK'])) {
    return new DiskFull('the disk is full: this was not written');
  }
  if (isOneOf(code, DAMAGED)) return new StoreDamaged(`the store’s file can’t be read (${code})`);
  if (isOneOf(code, UNAVAILABLE)) return new StoreUnavailable(`the store can’t be used just now (${code})`);
  return new StatementRefused(`the store refused a statement (${code}): ${sql}`);
}
