import type { Person, Preference } from '../../../domain/people/person';
import { readDateOfBirth } from '../../../domain/people/date-of-birth';
import type { DateParts } from '../../components/DateField';

/** A person as the form holds them: text in every field. */
export interface PersonDraft {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string;
  readonly dateOfBirth: DateParts;
  readonly nhsNumber: string;
  readonly recordNumber: string;
  readonly postcode: string;
  readonly address: string;
  readonly preference: Preference;
}

export function newDraft(nhsNumber: string): PersonDraft {
  return {
    givenName: '',
    familyName: '',
    preferredName: '',
    dateOfBirth: { day: '', month: '', year: '' },
    nhsNumber,
    recordNumber: '',
    postcode: '',
    address: '',
    preference: 'unknown',
  };
}

export function draftOf(person: Person): PersonDraft {
  const [year = '', month = '', day = ''] = person.dateOfBirth.split('-');
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    preferredName: person.preferredName ?? '',
    dateOfBirth: { day: String(Number(day)), month: String(Number(month)), year },
    nhsNumber: person.nhsNumber ?? '',
    recordNumber: person.recordNumber ?? '',
    postcode: person.postcode ?? '',
    address: person.address ?? '',
    preference: person.preference,
  };
}

/** "1951-03-14", or empty where the parts are no day somebody can be born on. Months may be words, years two digits. */
export function isoDateOfBirth({ day, month, year }: DateParts, thisYear: number): string {
  const parts = [day, month, year].map((part) => part.trim());
  if (parts.includes('')) return '';
  return readDateOfBirth(parts.join('/'), thisYear) ?? '';
}

/** The details as the contract takes them: still to be parsed. */
export function detailsOf(draft: PersonDraft, thisYear: number) {
  return { ...draft, dateOfBirth: isoDateOfBirth(draft.dateOfBirth, thisYear) };
}
