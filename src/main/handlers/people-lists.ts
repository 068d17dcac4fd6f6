import type { PersonSummary } from '../../contract/people';
import { likenesses } from '../../domain/people/likeness';
import { fullName } from '../../domain/people/person';
import type { PeopleStore, PersonRow } from '../store/people-store';

/** A person as a list shows them, before anyone looked for those who are alike. */
export function summary(row: PersonRow): Omit<PersonSummary, 'likenesses'> {
  const { id, preferredName, dateOfBirth, nhsNumber, recordNumber } = row;
  return { id, name: fullName(row), preferredName, dateOfBirth, nhsNumber, recordNumber };
}

/** People with why to look twice: a namesake anywhere in the store counts, not only one that was found too. */
export async function summaries(people: PeopleStore, rows: readonly PersonRow[]): Promise<PersonSummary[]> {
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
