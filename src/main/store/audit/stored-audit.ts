import type { Access } from '../access';
import type { AuditStore } from '../audit-store';
import { fact, moment } from '../facts';

/** The audit in the database. */
export function storedAudit({ read, write, machine }: Access): AuditStore {
  return {
    append: ({ what, about, detail }, stamp) =>
      write(async (db) => {
        await db
          .insertInto('audit')
          .values({ ...fact(stamp, machine), what, about, detail })
          .execute();
      }),
    read: (limit) =>
      read(async (db) => {
        const newest = db.selectFrom('audit').selectAll().orderBy('at', 'desc').orderBy('id', 'desc');
        const rows = await newest.limit(limit).execute();
        return rows.map(({ what, about, detail, by, at, offset, machine: where }) => ({
          what,
          about,
          detail,
          by,
          when: moment(at, offset),
          machine: where,
        }));
      }),
  };
}
