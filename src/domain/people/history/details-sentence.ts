import type { PersonDetails } from '../person';
import type { KeptDetails } from './person-history';

const WORDS = {
  givenName: 'first name',
  familyName: 'last name',
  preferredName: 'preferred name',
  dateOfBirth: 'date of birth',
  nhsNumber: 'NHS number',
  recordNumber: 'record number',
  postcode: 'postcode',
  address: 'address',
  preference: 'how they like to be reached',
} satisfies Record<keyof PersonDetails, string>;

function changedFields(before: PersonDetails, after: PersonDetails): string {
  const fields: Array<keyof typeof WORDS> = [
    'givenName',
    'familyName',
    'preferredName',
    'dateOfBirth',
    'nhsNumber',
    'recordNumber',
    'postcode',
    'address',
    'preference',
  ];
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => WORDS[field])
    .join(', ');
}

/** "Added", "Details changed: address, postcode", from one version of the details and the one before it. */
export function detailsSentence(
  kept: KeptDetails,
  before: KeptDetails | undefined,
  ofAnotherEntry: boolean,
): string {
  const where = ofAnotherEntry ? ' in the entry that was merged' : '';
  if (before === undefined)
    return ofAnotherEntry ? 'Another entry for this person added' : 'Added to Plainword';
  const fields = changedFields(before.details, kept.details);
  return fields === '' ? `Details saved${where}` : `Details changed${where}: ${fields}`;
}
