import type { Id } from '../../../domain/identity';
import { readAgreementRow, type AgreementRow } from '../../../domain/people/import/agreement-row';
import { agreementsHeading } from '../../../domain/people/import/headings';
import type { ImportedAgreement } from '../../../domain/people/import/imported';
import type { InstantText } from '../../../domain/time/moment';
import { recordKey } from '../../store/people/name-index';
import type { GivenAgreement, PeopleStore, PersonRow } from '../../store/people-store';
import type { ImportPlan } from './import-plan';
import { readLines, type LineFault, type ReadLine, type ReadLines } from './read-lines';

const NOBODY = 'Nobody here has this number: take over the list of people first, or add them.';
const TWO = 'The NHS number and the record number are two different people’s: check both against the record.';
const WITHDRAWN =
  'This person opted out here after that date: talk to them again before you record a new agreement.';

/** Reads a list of agreements, looking up nobody. */
export function readAgreements(csv: string, today: string): Promise<ReadLines<AgreementRow>> {
  return readLines(csv, { what: 'agreements', heading: agreementsHeading, row: readAgreementRow }, today);
}

/** Tells whose agreement a line is, by the numbers of the people in the store. */
function whoIs(people: readonly PersonRow[]): (row: AgreementRow) => PersonRow | 'nobody' | 'two' {
  const byNhs = new Map(people.map((person) => [person.nhsNumber, person]));
  const byRecord = new Map(people.map((person) => [recordKey(person.recordNumber ?? ''), person]));
  return ({ nhsNumber, recordNumber }) => {
    const one = nhsNumber === null ? undefined : byNhs.get(nhsNumber);
    const other = recordNumber === null ? undefined : byRecord.get(recordKey(recordNumber));
    if (one !== undefined) return other === undefined || other.id === one.id ? one : 'two';
    if (other === undefined) return 'nobody';
    return nhsNumber === null || other.nhsNumber === null ? other : 'two';
  };
}

/** What is for one number or address of a person. */
const placeOf = (personId: Id, { channel, value }: Pick<ImportedAgreement, 'channel' | 'value'>) =>
  `${personId} ${channel} ${value}`;
const sameOf = (place: string, { kind, form }: Pick<ImportedAgreement, 'kind' | 'form'>) =>
  `${place} ${kind} ${form}`;

/** What is known of agreements: those in force, and when somebody opted out of a number or address last. */
function known(given: readonly GivenAgreement[]) {
  const inForce = new Set<string>();
  const optedOut = new Map<string, InstantText>();
  for (const agreement of given) {
    const place = placeOf(agreement.personId, agreement);
    if (agreement.ended === null) inForce.add(sameOf(place, agreement));
    else if (agreement.ended > (optedOut.get(place) ?? '')) optedOut.set(place, agreement.ended);
  }
  return { inForce, optedOut };
}

/** Decides which lines are new agreements. Opting out here counts, whatever an older report says (P19). */
export async function planAgreements(
  { lines, faults }: ReadLines<AgreementRow>,
  store: PeopleStore,
): Promise<ImportPlan<ImportedAgreement>> {
  const people = await store.withNumbers(
    lines.flatMap(({ row }) => row.nhsNumber ?? []),
    lines.flatMap(({ row }) => row.recordNumber ?? []),
  );
  const { inForce, optedOut } = known(await store.givenBy(people.map(({ id }) => id)));
  const who = whoIs(people);
  const ready: Array<ReadLine<ImportedAgreement>> = [];
  const refused: LineFault[] = [...faults];
  let here = 0;
  for (const { line, row } of lines) {
    const person = who(row);
    if (person === 'nobody' || person === 'two') {
      refused.push({ line, sentence: person === 'nobody' ? NOBODY : TWO });
      continue;
    }
    const place = placeOf(person.id, row);
    const same = sameOf(place, row);
    if (inForce.has(same)) here++;
    else if ((optedOut.get(place) ?? '') > row.said) refused.push({ line, sentence: WITHDRAWN });
    else {
      inForce.add(same);
      const { nhsNumber: _nhs, recordNumber: _record, ...agreement } = row;
      ready.push({ line, row: { ...agreement, personId: person.id } });
    }
  }
  return { ready, known: here, faults: refused };
}
