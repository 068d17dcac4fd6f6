import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { factTable } from './fact-table';

async function makePeople(db: Db, { text }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('people')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('given_name', text, (column) => column.notNull())
    .addColumn('family_name', text, (column) => column.notNull())
    .addColumn('preferred_name', text)
    .addColumn('date_of_birth', text, (column) => column.notNull())
    .addColumn('nhs_number', text, (column) => column.unique())
    .addColumn('record_number', text)
    .addColumn('record_key', text, (column) => column.unique())
    .addColumn('postcode', text)
    .addColumn('address', text)
    .addColumn('preference', text, (column) => column.notNull())
    .addColumn('sort_name', text, (column) => column.notNull())
    .addColumn('touched_at', text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('people_birthday').on('people').column('date_of_birth').execute();
  await db.schema.createIndex('people_touched').on('people').column('touched_at').execute();
  await db.schema
    .createTable('person_name_parts')
    .addColumn('person_id', text, (column) => column.notNull().references('people.id'))
    .addColumn('part', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('person_name_parts_key', ['part', 'person_id'])
    .execute();
  await db.schema
    .createIndex('person_name_parts_person')
    .on('person_name_parts')
    .columns(['person_id', 'part'])
    .execute();
}

async function makeContactPoints(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await factTable(db, 'contact_points', dialect)
    .addColumn('person_id', text, (column) => column.notNull().references('people.id'))
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('value', text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('contact_points_person').on('contact_points').column('person_id').execute();
  await factTable(db, 'contact_point_ends', dialect)
    .addColumn('contact_point_id', text, (column) =>
      column.notNull().unique().references('contact_points.id'),
    )
    .execute();
}

async function makeAgreements(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await factTable(db, 'agreements', dialect)
    .addColumn('person_id', text, (column) => column.notNull().references('people.id'))
    .addColumn('contact_point_id', text, (column) => column.notNull().references('contact_points.id'))
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('form', text, (column) => column.notNull())
    .addColumn('personal_contact', text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('agreements_person').on('agreements').column('person_id').execute();
  await factTable(db, 'agreement_withdrawals', dialect)
    .addColumn('agreement_id', text, (column) => column.notNull().unique().references('agreements.id'))
    .execute();
}

/** People, what they are found by, their contact points and agreements; what ends is a fact beside what began. */
export async function makePeopleTables(db: Db, dialect: StoreDialect): Promise<void> {
  await makePeople(db, dialect);
  await makeContactPoints(db, dialect);
  await makeAgreements(db, dialect);
}
