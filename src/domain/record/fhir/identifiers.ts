import type { Person } from '../../people/person';
import { fullName } from '../../people/person';
import type { Id } from '../../identity';
import type { Identifier, Reference } from './data-types';
import { fhirText } from './fhir-text';

/** Of numbers that the NHS gives each person: FHIR UK Core. */
export const NHS_NUMBER_SYSTEM = 'https://fhir.nhs.uk/Id/nhs-number';
/** Of identifiers that are URIs by themselves (RFC 3986). */
export const URI_SYSTEM = 'urn:ietf:rfc:3986';

export type NumberedPerson = Pick<Person, 'givenName' | 'familyName' | 'nhsNumber' | 'recordNumber'>;

/** The number a person's record is found by. A record number is the Trust's own: no system is known for it. */
export function personIdentifier({ nhsNumber, recordNumber }: NumberedPerson): Identifier {
  if (nhsNumber !== null) return { system: NHS_NUMBER_SYSTEM, value: nhsNumber };
  return { type: { text: 'record number' }, value: fhirText(recordNumber ?? 'unknown') };
}

/** Whose record it is: by their number, wherever the file is read. */
export function personReference(person: NumberedPerson): Reference {
  return { type: 'Patient', identifier: personIdentifier(person), display: fhirText(fullName(person)) };
}

/** The name of a resource in its bundle, and of what is not in it. */
export function urnOf(uuid: string): string {
  return `urn:uuid:${uuid}`;
}

export function urnIdentifier(uuid: string): Identifier {
  return { system: URI_SYSTEM, value: urnOf(uuid) };
}

/** A message that has an export of its own. */
export function messageReference(id: Id): Reference {
  return { type: 'Communication', identifier: urnIdentifier(id) };
}
