import { historyLines } from '../../domain/people/history/history-lines';
import { likenesses } from '../../domain/people/likeness';
import { mergeFault } from '../../domain/people/merge';
import type { Person, PersonDetails } from '../../domain/people/person';
import { londonDate } from '../../domain/time/moment';
import type { Handlers } from '../gate';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';
import { peopleChanges } from './people-changes';
import { factHandlers } from './people-facts';
import { importHandlers } from './people-import/import-handlers';
import { summaries, summary } from './people-lists';
import { registerHandler } from './people-register';

const FOUND_AT_MOST = 20;
const RECENT = 8;

type PeopleHandlers = Pick<Handlers, Extract<keyof Handlers, `people.${string}`>>;

/** Finding, adding and changing people, and all that is recorded about them. */
export function peopleHandlers(surroundings: Surroundings): PeopleHandlers {
  const { store, stamp, emit, now } = surroundings;
  const change = peopleChanges(surroundings);

  const changed = (person: Person): Person => {
    emit({ kind: 'changed', area: 'people' });
    return person;
  };

  const born = (details: PersonDetails): PersonDetails => {
    if (details.dateOfBirth <= londonDate(now())) return details;
    throw new Refusal(
      'invalid',
      'The date of birth is in the future: check it against the record.',
      'dateOfBirth',
    );
  };

  return {
    'people.find': async ({ query }) =>
      summaries(store.people, await store.people.find(query, FOUND_AT_MOST)),

    'people.recent': async () => summaries(store.people, await store.people.recent(RECENT)),

    'people.get': async ({ id }) => {
      const person = await store.people.get(id);
      if (person === undefined)
        throw new Refusal('not-found', 'This person is no longer here: find them again.');
      return person;
    },

    'people.alike': async ({ except, ...typed }) => {
      const candidates = await store.people.alikeCandidates(typed);
      return candidates
        .filter((other) => other.id !== except)
        .map((other) => ({ ...summary(other), likenesses: likenesses(typed, other) }))
        .filter((other) => other.likenesses.length > 0);
    },

    'people.add': async (details) => changed(await store.people.add(born(details), await stamp())),

    'people.edit': async ({ id, version, details }) =>
      changed(await store.people.edit(id, version, born(details), await stamp())),

    'people.history': async ({ personId }) => historyLines(await store.people.history(personId)),

    'people.merge': ({ keep, drop }) =>
      change([keep.id, drop.id], async ({ people, audit }, by) => {
        const [one, other] = [await people.get(keep.id), await people.get(drop.id)];
        const fault = one === undefined || other === undefined ? undefined : mergeFault(one, other);
        if (fault !== undefined) throw new Refusal('invalid', fault);
        await audit.append({ what: 'people.merged', about: keep.id, detail: drop.id }, by);
        return people.merge(keep, drop, by);
      }),

    ...factHandlers(change),
    ...registerHandler(surroundings),
    ...importHandlers(surroundings),
  };
}
