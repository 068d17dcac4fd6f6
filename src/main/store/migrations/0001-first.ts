import type { Migration } from './migration';
import { makeMessageTables } from './0001-messages';
import { makePeopleTables } from './0001-people';
import { makeSettingTables } from './0001-settings';

/** People, services, messages, record entries, settings, audit. */
export const firstMigration: Migration = {
  version: 1,
  name: 'people, services, messages, record entries, settings, audit',
  async up(db, dialect) {
    await makePeopleTables(db, dialect);
    await makeMessageTables(db, dialect);
    await makeSettingTables(db, dialect);
  },
};
