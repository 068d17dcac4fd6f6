import { indexContactPoints } from './0007-contact-points';
import { makeMailTables } from './0007-mails';
import { makeReplyTables } from './0007-replies';
import { makeTrailTables } from './0007-trails-and-filings';
import { indexSentTo } from './0007-sent-to';
import type { Migration } from './migration';

/** Mails, trails, filings, replies. */
export const trailsMigration: Migration = {
  version: 7,
  name: 'mails, trails, filings, replies',
  async up(db, dialect) {
    await indexContactPoints(db);
    await indexSentTo(db);
    await makeTrailTables(db, dialect);
    await makeMailTables(db, dialect);
    await makeReplyTables(db, dialect);
  },
};
