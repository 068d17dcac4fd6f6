import type { ImportedPerson } from '../../../domain/people/import/imported';
import { peopleHeading } from '../../../domain/people/import/headings';
import { readPersonRow } from '../../../domain/people/import/person-row';
import type { PersonDetails } from '../../../domain/people/person';
import { recordKey } from '../../store/people/name-index';
import type { PeopleStore } from '../../store/people-store';
import type { ImportPlan } from './import-plan';
import { readLines, type LineFault, type ReadLine, type ReadLines } from './read-lines';

type Numbers = Pick<PersonDetails, 'nhsNumber' | 'recordNumber'>;

const TAKEN = 'Another person has this record number with another NHS number: check both against the record.';

/** Whose numbers are taken: in the store, and by the lines of the file so far. */
class TakenNumbers {
  readonly #byNhs = new Map<string, Numbers>();
  readonly #byRecord = new Map<string, Numbers>();

  take(person: Numbers): void {
    if (person.nhsNumber !== null) this.#byNhs.set(person.nhsNumber, person);
    if (person.recordNumber !== null) this.#byRecord.set(recordKey(person.recordNumber), person);
  }

  /** Whether somebody is here already by one of the numbers, or the numbers are two people's. */
  has({ nhsNumber, recordNumber }: Numbers): 'nobody' | 'them' | 'somebody-else' {
    const byNhs = nhsNumber === null ? undefined : this.#byNhs.get(nhsNumber);
    const byRecord = recordNumber === null ? undefined : this.#byRecord.get(recordKey(recordNumber));
    if (byNhs !== undefined) return byRecord === undefined || byRecord === byNhs ? 'them' : 'somebody-else';
    if (byRecord === undefined) return 'nobody';
    return nhsNumber === null || byRecord.nhsNumber === null ? 'them' : 'somebody-else';
  }
}

/** Reads a list of people, looking up nothing. */
export function readPeople(csv: string, today: string): Promise<ReadLines<ImportedPerson>> {
  return readLines(csv, { what: 'people', heading: peopleHeading, row: readPersonRow }, today);
}

/** Decides which lines are new: who has one of the numbers already stays as they are. */
export async function planPeople(
  { lines, faults }: ReadLines<ImportedPerson>,
  store: PeopleStore,
): Promise<ImportPlan<ImportedPerson>> {
  const details = lines.map(({ row }) => row.details);
  const there = await store.withNumbers(
    details.flatMap(({ nhsNumber }) => nhsNumber ?? []),
    details.flatMap(({ recordNumber }) => recordNumber ?? []),
  );
  const taken = new TakenNumbers();
  for (const person of there) taken.take(person);
  const ready: Array<ReadLine<ImportedPerson>> = [];
  const refused: LineFault[] = [...faults];
  let known = 0;
  for (const read of lines) {
    const here = taken.has(read.row.details);
    if (here === 'them') known++;
    else if (here === 'somebody-else') refused.push({ line: read.line, sentence: TAKEN });
    else {
      taken.take(read.row.details);
      ready.push(read);
    }
  }
  return { ready, known, faults: refused };
}
