import { v7 as uuidv7 } from 'uuid';
import type { Id } from '../../src/domain/identity';
import type { KeyVault } from '../../src/main/platform/platform';
import { openDatabase } from '../../src/main/store/open-database';
import type { Db } from '../../src/main/store/tables';
import { seededChance, type Chance } from './chance';

const DAY = 24 * 60 * 60_000;
const LAST = Date.parse('2026-11-20T16:00:00.000Z');
/** SQLite takes 32,766 values in a statement, and an agreement has 19. */
const AT_ONCE = 500;

/** A fact of some time in the last two years. */
function written(chance: Chance) {
  const msecs = LAST - chance(730) * DAY - chance(86_400) * 1000;
  return {
    id: uuidv7({ msecs }),
    by: 'bench',
    machine: 'bench',
    at: new Date(msecs).toISOString(),
    offset: 0,
  };
}

async function seedSome(db: Db, chance: Chance, people: readonly Id[]): Promise<void> {
  const points = people.map((person_id, n) => ({
    ...written(chance),
    person_id,
    channel: 'sms' as const,
    value: `+4477009${String(n).padStart(5, '0')}`,
    carer_id: null,
  }));
  const agreements = points.map((point) => {
    const fact = written(chance);
    return {
      ...fact,
      person_id: point.person_id,
      contact_point_id: point.id,
      channel: 'sms' as const,
      kind: 'routine' as const,
      form: 'verbal' as const,
      signed_form_at: null,
      personal_contact: 'at a visit',
      exception: null,
      points: '["opting-out","hours"]',
      data_privacy_reference: null,
      source: 'discussed' as const,
      said_at: fact.at,
      ended_at: chance(10) === 0 ? new Date(LAST).toISOString() : null,
    };
  });
  const ended = agreements.filter(({ ended_at }) => ended_at !== null);
  const facts = points.map((point) => ({
    ...written(chance),
    person_id: point.person_id,
    about: point.id,
    kind: 'point-confirmed' as const,
    content: '{}',
  }));
  await db.insertInto('contact_points').values(points).execute();
  await db.insertInto('agreements').values(agreements).execute();
  await db.insertInto('person_facts').values(facts).execute();
  if (ended.length === 0) return;
  await db
    .insertInto('agreement_withdrawals')
    .values(ended.map(({ id }) => ({ ...written(chance), agreement_id: id })))
    .execute();
}

/** Gives everybody of a store a number and an agreement; one in ten is withdrawn. */
export async function seedAgreements(dir: string, vault: KeyVault): Promise<void> {
  const { db, thread } = await openDatabase({ dir, vault });
  try {
    const chance = seededChance(19);
    const people = await db.selectFrom('people').select('id').execute();
    await db.transaction().execute(async (inner) => {
      for (let from = 0; from < people.length; from += AT_ONCE) {
        await seedSome(
          inner,
          chance,
          people.slice(from, from + AT_ONCE).map(({ id }) => id),
        );
      }
    });
    await thread.checkpoint();
  } finally {
    await db.destroy();
  }
}
