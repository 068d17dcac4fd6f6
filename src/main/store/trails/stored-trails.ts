import type { Access } from '../access';
import type { TrailStore } from '../trail-store';
import { endFiling, filingAt, fileTrail } from './file-trail';
import { readFiling } from './filing-rows';
import { reviewFiling } from './review-filing';
import { putBack, setAside } from './set-aside';
import { countOpen, doneLines, openLines, readDone, readOpen, recordedOf, withMailIds } from './trail-lists';
import { readTrail } from './trail-rows';
import { beginTrail, dissolveTrail, rewriteTrail } from './write-trail';

/** Trails in the database. */
export function storedTrails({ read, write, machine }: Access): TrailStore {
  return {
    begin: (content, stamp) => write((db) => beginTrail(db, machine, content, stamp)),
    rewrite: (id, version, content, stamp) =>
      write((db) => rewriteTrail(db, machine, id, version, content, stamp)),
    dissolve: (id, version, stamp) => write((db) => dissolveTrail(db, machine, id, version, stamp)),
    get: (id) => read((db) => readTrail(db, id)),
    open: () => read(readOpen),
    done: (limit) => read((db) => readDone(db, limit)),
    openLines: () => read(openLines),
    doneLines: (limit) => read((db) => doneLines(db, limit)),
    openCount: () => read(countOpen),
    withMailIds: (messageIds) => read((db) => withMailIds(db, messageIds)),
    setAside: (id, version, reason, stamp) =>
      write((db) => setAside(db, machine, id, version, reason, stamp)),
    putBack: (id, version, stamp) => write((db) => putBack(db, machine, id, version, stamp)),
    file: (id, version, personId, review, happened, stamp) =>
      write((db) => fileTrail(db, machine, { id, version }, { personId, review, happened }, stamp)),
    unfile: (id, version, stamp) =>
      write(async (db) => endFiling(db, machine, await filingAt(db, id, version), stamp)),
    filing: (id) => read((db) => readFiling(db, id)),
    review: (id, version, review, stamp) =>
      write((db) => reviewFiling(db, machine, id, version, review, stamp)),
    recordedOf: (personId, limit) => read((db) => recordedOf(db, personId, limit)),
  };
}
