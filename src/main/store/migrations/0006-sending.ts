import { makeAttachmentTables } from './0006-attachments';
import { makeFileTransferTable } from './0006-file-transfers';
import { makeBatchTables } from './0006-batches';
import { widenMessagesForSending } from './0006-messages';
import { createTemplates } from './0006-templates';
import { makeArrivedTable } from './0006-arrived';
import type { Migration } from './migration';

/** Delivery, templates, attachments, many at once. */
export const sendingMigration: Migration = {
  version: 6,
  name: 'delivery, templates, attachments, many at once',
  async up(db, dialect) {
    await widenMessagesForSending(db, dialect);
    await makeArrivedTable(db, dialect);
    await createTemplates(db, dialect);
    await makeBatchTables(db, dialect);
    await makeAttachmentTables(db, dialect);
    await makeFileTransferTable(db, dialect);
  },
};
