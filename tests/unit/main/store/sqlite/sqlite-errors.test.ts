import { describe, expect, it } from 'vitest';
import { storeError } from '../../../../../src/main/store/sqlite/sqlite-errors';

const nameOf = (code: string) => storeError(code).name;

describe('SQLite’s codes', () => {
  it('mean what a person can do something about', () => {
    expect(['SQLITE_FULL', 'PLAINWORD_ROLLED_BACK'].map(nameOf)).toEqual(['DiskFull', 'DiskFull']);
    for (const code of ['SQLITE_CORRUPT', 'SQLITE_CORRUPT_INDEX', 'SQLITE_NOTADB']) {
      expect(nameOf(code)).toBe('StoreDamaged');
    }
    for (const code of [
      'SQLITE_BUSY',
      'SQLITE_BUSY_SNAPSHOT',
      'SQLITE_CANTOPEN',
      'SQLITE_READONLY',
      'SQLITE_IOERR_READ',
    ]) {
      expect(nameOf(code)).toBe('StoreUnavailable');
    }
  });

  it('of anything else are a fault of the program, told with the statement and none of its values', () => {
    const error = storeError('SQLITE_CONSTRAINT_UNIQUE', 'insert into people values (?)');
    expect(error.name).toBe('StatementRefused');
    expect(error.message).toContain('insert into people values (?)');
  });
});
