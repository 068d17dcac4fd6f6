import { v7 as uuidv7 } from 'uuid';
import { DISCUSSION_POINTS } from '../../src/domain/people/discussion';
import type { StorePlace } from '../../src/main/store/open-database';
import { openDatabase } from '../../src/main/store/open-database';

const DAY = 24 * 60 * 60_000;
/** Two months before the desk's clock. */
const AGREED = Date.parse('2026-09-21T10:00:00.000Z');
/** SQLite takes 32,766 values in a statement. */
const AT_ONCE = 500;

/** Gives everybody of a store a number of their own and an agreement to texts that has all it needs. */
export async function seedList(dir: string, place: Omit<StorePlace, 'dir'>): Promise<void> {
  const { db, thread } = await openDatabase({ dir, ...place });
  try {
    const people = await db.selectFrom('people').select('id').orderBy('id').execute();
    const facts = people.map((person, n) => ({
      personId: person.id,
      n,
      written: (id: string) => ({
        id,
        by: 'bench',
        machine: 'bench',
        at: new Date(AGREED - (n % 60) * DAY).toISOString(),
        offset: 60,
      }),
    }));
    await db.transaction().execute(async (inner) => {
      for (let from = 0; from < facts.length; from += AT_ONCE) {
        const some = facts.slice(from, from + AT_ONCE).map((each) => ({ ...each, pointId: uuidv7() }));
        await inner
          .insertInto('contact_points')
          .values(
            some.map(({ personId, n, written, pointId }) => ({
              ...written(pointId),
              person_id: personId,
              channel: 'sms' as const,
              // There are a thousand numbers for drama; these have the form of a mobile, and reach a peer on this machine.
              value: `+447700${String(100_000 + n)}`,
              carer_id: null,
            })),
          )
          .execute();
        await inner
          .insertInto('agreements')
          .values(
            some.map(({ personId, written, pointId }) => {
              const fact = written(uuidv7());
              return {
                ...fact,
                person_id: personId,
                contact_point_id: pointId,
                channel: 'sms' as const,
                kind: 'routine' as const,
                form: 'verbal' as const,
                signed_form_at: null,
                personal_contact: 'at a visit',
                exception: null,
                points: JSON.stringify(DISCUSSION_POINTS),
                data_privacy_reference: null,
                source: 'discussed' as const,
                said_at: fact.at,
                ended_at: null,
              };
            }),
          )
          .execute();
      }
    });
    await thread.checkpoint();
  } finally {
    await db.destroy();
  }
}
