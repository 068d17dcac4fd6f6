import { datesIn, readDateOfBirth } from '../people/date-of-birth';
import { nhsNumberDigits, soleNhsNumber } from '../people/nhs-number';
import type { Person } from '../people/person';

/** What an identifier taken from the open record says of the person an entry is for (P26). */
export type Sighting = 'nothing' | 'match' | 'other-person';

/** The identifiers that tell whose record is open. */
export type Identifiers = Pick<Person, 'nhsNumber' | 'recordNumber' | 'dateOfBirth'>;

function sighting(seen: string | undefined, own: string | null): Sighting {
  if (seen === undefined || seen === '') return 'nothing';
  return seen === own ? 'match' : 'other-person';
}

const plainNumber = (text: string) => text.replaceAll(/[\s-]/gu, '').toUpperCase();

/** A typed number against the person's: the NHS number, or the record number of someone who has none. */
export function compareNumber(typed: string, person: Identifiers): Sighting {
  if (person.nhsNumber !== null) return sighting(nhsNumberDigits(typed), person.nhsNumber);
  return sighting(plainNumber(typed), plainNumber(person.recordNumber ?? ''));
}

/** A typed date of birth against the person's. Something that is no date is nobody's. */
export function compareDateOfBirth(typed: string, person: Identifiers, thisYear: number): Sighting {
  if (typed.trim() === '') return 'nothing';
  return readDateOfBirth(typed, thisYear) === person.dateOfBirth ? 'match' : 'other-person';
}

/** What a clipboard's text, copied out of the open record, says of the person. Two numbers or two dates say nothing. */
export function readOpenRecord(
  clipboard: string,
  person: Identifiers,
  thisYear: number,
): { number: Sighting; dateOfBirth: Sighting } {
  const dates = datesIn(clipboard, thisYear);
  const number =
    person.nhsNumber === null
      ? sighting(ownRecordNumber(clipboard, person.recordNumber), plainNumber(person.recordNumber ?? ''))
      : sighting(soleNhsNumber(clipboard), person.nhsNumber);
  return { number, dateOfBirth: sighting(dates.length === 1 ? dates[0] : undefined, person.dateOfBirth) };
}

/** A record number has no check digit, so only a clipboard that holds nothing else counts as one. */
function ownRecordNumber(clipboard: string, recordNumber: string | null): string | undefined {
  const seen = plainNumber(clipboard);
  return recordNumber !== null && seen.length <= 20 && /^[\dA-Z/]+$/u.test(seen) ? seen : undefined;
}
