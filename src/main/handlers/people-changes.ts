import type { Id } from '../../domain/identity';
import { changedAgreements } from '../../domain/people/agreement-changes';
import type { Person } from '../../domain/people/person';
import type { Aggregates } from '../store/store';
import type { Stamp } from '../store/people-store';
import type { Surroundings } from '../surroundings';

/** A change of somebody's facts, inside a transaction. */
export type PersonWork = (inside: Aggregates, by: Stamp) => Promise<Person>;

/**
 * Changes people's facts in one transaction. Whatever the work was, each agreement that it recorded, confirmed or
 * withdrew owes an entry to the record (P19): it can't be forgotten.
 * @returns a function that takes the ids of those the work is about, and gives back the person after it
 */
export function peopleChanges({ store, stamp, emit }: Surroundings) {
  return async (ids: readonly Id[], work: PersonWork): Promise<Person> => {
    const by = await stamp();
    const { person, owed } = await store.transaction(async (inside) => {
      const before = [];
      for (const id of ids) before.push(...((await inside.people.get(id))?.agreements ?? []));
      const after = await work(inside, by);
      const changes = changedAgreements(before, after.agreements);
      for (const { agreement, change } of changes) {
        const about = { kind: 'agreement', agreementId: agreement.id, change } as const;
        const { channel } = agreement;
        await inside.records.owe({ about, personId: after.id, channel, happened: by.when }, by);
      }
      return { person: after, owed: changes.length };
    });
    emit({ kind: 'changed', area: 'people' }, ids.length === 1 ? ids[0] : undefined);
    if (owed > 0) emit({ kind: 'changed', area: 'record' });
    return person;
  };
}
