import type { Access } from '../access';
import type { AttachmentStore } from '../attachment-store';
import { fact } from '../facts';
import { NotThere } from '../store-errors';
import { attachmentOf, fileOfDraft, rowsOf } from './attachment-rows';
import { bytesOf } from './bytes-of';
import { passOn } from './pass-on';
import { dropBytes, spent, sweepRemoved, sweepUnfinished } from './sweep';
import { beginUpload, cancelUpload, finishUpload } from './upload';

/** Files of messages in the database. */
export function storedAttachments({ read, write, machine }: Access): AttachmentStore {
  return {
    get: (id) =>
      read(async (db) => {
        const row = await db.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirst();
        return row === undefined ? undefined : attachmentOf(row);
      }),
    of: (messageId) => read(async (db) => (await rowsOf(db, messageId)).map(attachmentOf)),
    files: (messageId) =>
      read(async (db) => {
        const rows = (await rowsOf(db, messageId)).filter(({ way }) => way === 'attached');
        const files = [];
        for (const row of rows)
          files.push({ name: row.name, type: row.type, content: await bytesOf(db, row) });
        return files;
      }),
    begin: (id, messageId, stamp) => write((db) => beginUpload(db, machine, id, messageId, stamp)),
    chunk: (id, place, content) =>
      write(async (db) => {
        const upload = db.selectFrom('attachment_uploads').select('id').where('id', '=', id);
        if ((await upload.executeTakeFirst()) === undefined) throw new NotThere('this file was left off');
        await db.insertInto('attachment_chunks').values({ attachment_id: id, place, content }).execute();
      }),
    finish: (file, stamp) => write((db) => finishUpload(db, file, fact(stamp, machine))),
    cancel: (id) => write((db) => cancelUpload(db, id)),
    remove: (id, stamp) =>
      write(async (db) => {
        await fileOfDraft(db, id);
        await db.updateTable('attachments').set({ removed_at: stamp.when.at }).where('id', '=', id).execute();
      }),
    restore: (id) =>
      write(async (db) => {
        const row = await fileOfDraft(db, id);
        if (row.dropped_at !== null) throw new NotThere('the bytes of this file were deleted');
        await db.updateTable('attachments').set({ removed_at: null }).where('id', '=', id).execute();
        return attachmentOf(row);
      }),
    rename: (id, name, type) =>
      write(async (db) => {
        const row = await fileOfDraft(db, id);
        await db.updateTable('attachments').set({ name, type }).where('id', '=', id).execute();
        return attachmentOf({ ...row, name, type });
      }),
    passOn: (from, to, stamp) => write((db) => passOn(db, machine, from, to, stamp)),
    sweepUnfinished: () => write((db) => sweepUnfinished(db, machine)),
    sweepRemoved: (before) => write((db) => sweepRemoved(db, before)),
    spent: (before) => read((db) => spent(db, before)),
    dropBytes: (messageId, stamp) => write((db) => dropBytes(db, messageId, stamp.when.at)),
  };
}
