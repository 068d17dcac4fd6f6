import { mergedDetails } from '../../../../../domain/people/merge';
import { formatContactPoint } from '../../../../../domain/people/contact-point';
import { formatNhsNumber } from '../../../../../domain/people/nhs-number';
import { personDetailsSchema, type Person, type PersonDetails } from '../../../../../domain/people/person';
import { PREFERENCE_WORDS } from '../../../../components/person-words';

function detailsOf(person: Person): PersonDetails {
  const { givenName, familyName, preferredName, dateOfBirth } = person;
  const { nhsNumber, recordNumber, postcode, address, preference } = person;
  return {
    givenName,
    familyName,
    preferredName,
    dateOfBirth,
    nhsNumber,
    recordNumber,
    postcode,
    address,
    preference,
  };
}

const FIELD_WORDS = {
  preferredName: (value: string) => `the preferred name “${value}”`,
  nhsNumber: (value: string) => `NHS number ${formatNhsNumber(value)}`,
  recordNumber: (value: string) => `record number ${value}`,
  postcode: (value: string) => `the postcode ${value}`,
  address: () => 'the address',
};
const FIELDS = [
  'preferredName',
  'nhsNumber',
  'recordNumber',
  'postcode',
  'address',
] as const satisfies ReadonlyArray<keyof typeof FIELD_WORDS & keyof typeof personDetailsSchema.shape>;

/** What comes over to the entry that stays, in words: what it lacks of the details, and all that belongs to the other. */
export function goesOver(keep: Person, drop: Person): string[] {
  const before = detailsOf(keep);
  const after = mergedDetails(before, detailsOf(drop));
  const details = FIELDS.flatMap((field) => {
    const value = after[field];
    return value === null || value === before[field] ? [] : [FIELD_WORDS[field](value)];
  });
  if (after.preference !== before.preference) {
    details.push(`how they like to be reached: ${PREFERENCE_WORDS[after.preference].toLowerCase()}`);
  }
  const points = drop.contactPoints.map((point) => formatContactPoint(point));
  const agreements = drop.agreements.filter(({ withdrawn }) => withdrawn === null).length;
  return [
    ...details,
    ...(points.length === 0 ? [] : [points.join(', ')]),
    ...(agreements === 0
      ? []
      : [agreements === 1 ? '1 agreement in force' : `${agreements} agreements in force`]),
    ...(drop.carers.length === 0 ? [] : [`carers: ${drop.carers.map(({ name }) => name).join(', ')}`]),
    'all messages, entries for the record and history',
  ];
}
