import { readListRow, type ListRow } from '../../domain/batches/list-row';
import type { Listed } from '../../domain/batches/recipient';
import { listHeading } from '../../domain/people/import/headings';
import { readLines } from '../handlers/people-import/read-lines';
import type { ListFault } from '../store/batch-store';
import type { PeopleStore, PersonRow } from '../store/people-store';
import { recordKey } from '../store/people/name-index';

const NOBODY = 'Nobody here has this number: check it against the record, or add them first.';
const TWO = 'The NHS number and the record number are two different people’s: check both against the record.';
const OTHER_BIRTHDAY =
  'The date of birth is another than the one kept for this number: check both against the record.';

/** Who a file puts on a list, and its lines that put nobody there. */
export interface ReadList {
  readonly people: readonly Listed[];
  readonly faults: readonly ListFault[];
}

/** Tells who a line is, by number; the birthday must be theirs. Nobody is guessed. */
function whoIs(people: readonly PersonRow[]): (row: ListRow) => PersonRow | string {
  const byNhs = new Map(people.map((person) => [person.nhsNumber, person]));
  const byRecord = new Map(people.map((person) => [recordKey(person.recordNumber ?? ''), person]));
  return ({ nhsNumber, recordNumber, dateOfBirth }) => {
    const one = nhsNumber === null ? undefined : byNhs.get(nhsNumber);
    const other = recordNumber === null ? undefined : byRecord.get(recordKey(recordNumber));
    if (nhsNumber !== null && one === undefined) return NOBODY;
    if (recordNumber !== null && other === undefined) return NOBODY;
    if (one !== undefined && other !== undefined && one.id !== other.id) return TWO;
    const person = one ?? other;
    if (person === undefined) return NOBODY;
    return person.dateOfBirth === dateOfBirth ? person : OTHER_BIRTHDAY;
  };
}

/** Reads a CSV file of people who get a message each. */
export async function listFromCsv(csv: string, today: string, store: PeopleStore): Promise<ReadList> {
  const read = await readLines(csv, { what: 'list', heading: listHeading, row: readListRow }, today);
  const found = await store.withNumbers(
    read.lines.flatMap(({ row }) => row.nhsNumber ?? []),
    read.lines.flatMap(({ row }) => row.recordNumber ?? []),
  );
  const who = whoIs(found);
  const people: Listed[] = [];
  const faults: ListFault[] = [...read.faults];
  for (const { line, row } of read.lines) {
    const person = who(row);
    if (typeof person === 'string') faults.push({ line, sentence: person });
    else people.push({ personId: person.id, given: row.given, about: row.about, line });
  }
  return { people, faults: faults.toSorted((a, b) => a.line - b.line) };
}
