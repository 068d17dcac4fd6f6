import type { PersonSummary } from '../../contract/people';
import { likenesses } from '../../domain/people/likeness';
import { fullName, type Person, type PersonDetails } from '../../domain/people/person';
import { londonTime } from '../../domain/time/moment';
import type { Handlers } from '../gate';
import { Refusal } from '../refusal';
import type { PersonRow } from '../store/people-store';
import type { Surroundings } from '../surroundings';

const FOUND_AT_MOST = 20;
const RECENT = 8;

type PeopleHandlers = Pick<Handlers, Extract<keyof Handlers, `people.${string}`>>;

/** Finding, adding and changing people, their contact points and agreements. */
export function peopleHandlers({ store, stamp, emit, now }: Surroundings): PeopleHandlers {
  const changed = (person: Person): Person => {
    emit({ kind: 'changed', area: 'people' });
    return person;
  };

  const born = (details: PersonDetails): PersonDetails => {
    if (details.dateOfBirth <= londonTime(now()).toPlainDate().toString()) return details;
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

    'people.addContactPoint': async ({ personId, point }) =>
      changed(await store.people.addContactPoint(personId, point, await stamp())),

    'people.removeContactPoint': async ({ personId, contactPointId }) =>
      changed(await store.people.removeContactPoint(personId, contactPointId, await stamp())),

    'people.recordAgreement': async ({ personId, agreement }) =>
      changed(await store.people.recordAgreement(personId, agreement, await stamp())),

    'people.withdrawAgreement': async ({ personId, agreementId }) => {
      await store.people.withdrawAgreement(personId, agreementId, await stamp());
      const person = await store.people.get(personId);
      if (person === undefined)
        throw new Refusal('not-found', 'This person is no longer here: find them again.');
      return changed(person);
    },
  };
}

/** A person as a list shows them, before anyone looked for those who are alike. */
export function summary(row: PersonRow): Omit<PersonSummary, 'likenesses'> {
  const { id, preferredName, dateOfBirth, nhsNumber, recordNumber } = row;
  return { id, name: fullName(row), preferredName, dateOfBirth, nhsNumber, recordNumber };
}

/** People with why to look twice: a namesake anywhere in the store counts, not only one that was found too. */
async function summaries(
  people: Surroundings['store']['people'],
  rows: readonly PersonRow[],
): Promise<PersonSummary[]> {
  return Promise.all(
    rows.map(async (row) => {
      const others = await people.alikeCandidates(row);
      const why = others.filter((other) => other.id !== row.id).flatMap((other) => nameLikeness(row, other));
      return { ...summary(row), likenesses: [...new Set(why)] };
    }),
  );
}

/** In a list a birthday alone says nothing: hundreds share each one. It counts with a name that is alike. */
function nameLikeness(one: PersonRow, other: PersonRow): PersonSummary['likenesses'] {
  const why = likenesses(one, other);
  return why.some((each) => each !== 'same-birthday') ? why : [];
}
