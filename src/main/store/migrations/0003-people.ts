import { sql } from 'kysely';
import { z } from 'zod';
import type { KindOfUse } from '../../../domain/messages/purpose';
import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { factTable } from './fact-table';
import type { Migration } from './migration';

async function makePersonFacts(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await factTable(db, 'person_facts', dialect)
    .addColumn('person_id', text, (column) => column.notNull().references('people.id'))
    .addColumn('about', text)
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('content', text, (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('person_facts_person')
    .on('person_facts')
    .columns(['person_id', 'at', 'id'])
    .execute();
  await db.schema
    .alterTable('contact_points')
    .addColumn('carer_id', text, (column) => column.references('person_facts.id'))
    .execute();
}

/**
 * What was agreed before the points of the discussion were kept is marked as taken over: whether they were talked
 * through is in the clinical record, so nobody is stopped for what was not asked then, and no point is claimed that
 * nobody recorded. The kind is what the form allowed until now: a written agreement answered for conversations too.
 */
async function widenAgreements(db: Db, { text }: StoreDialect): Promise<void> {
  const add = (name: string, filled: string | null) =>
    db.schema
      .alterTable('agreements')
      .addColumn(name, text, (column) => (filled === null ? column : column.notNull().defaultTo(filled)))
      .execute();
  await add('kind', 'routine');
  await add('signed_form_at', null);
  await add('exception', null);
  await add('points', '[]');
  await add('data_privacy_reference', null);
  await add('source', 'imported');
  await add('said_at', '');
  await add('ended_at', null);
  await db
    .updateTable('agreements')
    .set((eb) => ({
      kind: sql<KindOfUse>`case when form = 'written' then 'conversation' else 'routine' end`,
      said_at: eb.ref('at'),
      ended_at: eb
        .selectFrom('agreement_withdrawals')
        .select('agreement_withdrawals.at')
        .whereRef('agreement_withdrawals.agreement_id', '=', 'agreements.id'),
    }))
    .execute();
}

/** The register reads each of its lists from an index, newest first, however many agreements are in the others. */
async function indexRegister(db: Db): Promise<void> {
  const index = (name: string, columns: ReadonlyArray<'at' | 'said_at' | 'ended_at' | 'id'>) =>
    db.schema
      .createIndex(name)
      .on('agreements')
      .columns([...columns])
      .execute();
  await index('agreements_newest', ['at', 'id']);
  await index('agreements_in_force', ['ended_at', 'at', 'id']);
  await index('agreements_said', ['ended_at', 'said_at', 'id']);
  await index('agreements_ended', ['ended_at', 'id']);
  await db.schema.createIndex('agreements_point').on('agreements').column('contact_point_id').execute();
}

const keptBefore = z.looseObject({ hours: z.looseObject({}) });

/** A procedure nobody has begun, as it is when this step is taken. */
const NO_SOP = {
  aspects: { need: '', facility: '', agreement: '', risks: '', informing: '', recording: '' },
  channels: [],
  purposes: [],
  approval: null,
};

/** The services of before get what they could not say yet: no bank holidays, no reply time, no procedure begun. */
async function widenServices(db: Db): Promise<void> {
  for (const { id, details } of await db.selectFrom('services').select(['id', 'details']).execute()) {
    const before = keptBefore.parse(JSON.parse(details));
    const widened = {
      replyWithinHours: null,
      emergencyWording: '',
      sop: NO_SOP,
      authorisedUses: [],
      ...before,
      hours: { onBankHolidays: false, closedDays: [], ...before.hours },
    };
    await db
      .updateTable('services')
      .set({ details: JSON.stringify(widened) })
      .where('id', '=', id)
      .execute();
  }
}

/** Agreements in full, carers, communication needs, and services with their procedure. */
export const peopleInFullMigration: Migration = {
  version: 3,
  name: 'agreements, carers, needs and services in full',
  async up(db, dialect) {
    await makePersonFacts(db, dialect);
    await widenAgreements(db, dialect);
    await indexRegister(db);
    await widenServices(db);
  },
};
