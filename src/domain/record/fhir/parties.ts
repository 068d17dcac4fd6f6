import type { Channel } from '../../messages/channel';
import { readMobile, formatSender } from '../../people/phone';
import { fullName } from '../../people/person';
import type { EntryCarer } from '../entry-form';
import type { FhirContactPoint, Reference } from './data-types';
import type { ExportedPerson, ExportedService } from './export-input';
import { fhirText, fhirWords } from './fhir-text';
import { personIdentifier, personReference, URI_SYSTEM } from './identifiers';
import type { Party } from './resources';

/** Somebody who wrote or was written to: how a message refers to them, and what it then holds of them. */
export interface Named {
  readonly reference: Reference;
  readonly held: Party | null;
}

/** A number or an address, with the way it is reached by. */
function telecomOf(channel: Channel, value: string): { telecom?: FhirContactPoint[] } {
  const said = fhirWords(value);
  if (said === undefined) return {};
  if (channel === 'email')
    return { telecom: [{ system: said.includes('@') ? 'email' : 'other', value: said }] };
  return { telecom: [{ system: readMobile(value).ok ? 'sms' : 'other', value: said }] };
}

function held(party: Party): Named {
  return { reference: { reference: `#${party.id}` }, held: party };
}

/** The person, with the number or address that was used. */
export function thePerson(person: ExportedPerson, channel: Channel, value: string): Named {
  return held({
    resourceType: 'Patient',
    id: 'person',
    identifier: [personIdentifier(person)],
    name: [{ text: fhirText(fullName(person)) }],
    ...telecomOf(channel, value),
  });
}

/** A carer of the person, with the number or address that was used. `place` tells them from others of the message. */
export function aCarer(
  person: ExportedPerson,
  carer: EntryCarer,
  channel: Channel,
  value: string,
  place: string,
): Named {
  const relationship = fhirWords(carer.relationship);
  return held({
    resourceType: 'RelatedPerson',
    id: `carer-${place}`,
    patient: personReference(person),
    ...(relationship === undefined ? {} : { relationship: [{ text: relationship }] }),
    name: [{ text: fhirWords(carer.name) ?? 'carer' }],
    ...telecomOf(channel, value),
  });
}

/** The service, with its mailbox or number. */
export function theService(name: string, channel: Channel, value: string, place: string): Named {
  return held({
    resourceType: 'Organization',
    id: `service-${place}`,
    name: fhirWords(name) ?? fhirWords(value) ?? 'the service',
    ...telecomOf(channel, value),
  });
}

/** The member of staff who sent it for the service. */
export function theSender(by: string, service: string, channel: Channel, value: string): Named {
  const organization = fhirWords(service);
  return held({
    resourceType: 'PractitionerRole',
    id: 'sender',
    practitioner: { display: fhirWords(by) ?? 'not known' },
    ...(organization === undefined ? {} : { organization: { display: organization } }),
    ...telecomOf(channel, value),
  });
}

/** A number or address that nobody here is known by: kept as it stands, and nothing is guessed of who it is. */
export function somebody(name: string, channel: Channel, value: string): Named {
  const shown = channel === 'sms' ? formatSender(value) : value;
  const words = [name, name === '' || shown === '' ? shown : `<${shown}>`].filter((part) => part !== '');
  const scheme = channel === 'sms' ? 'tel' : 'mailto';
  const uri = value.trim() === '' ? null : `${scheme}:${encodeURI(fhirText(value.trim()))}`;
  return {
    reference: {
      ...(uri === null ? {} : { identifier: { system: URI_SYSTEM, value: uri } }),
      display: fhirWords(words.join(' ')) ?? 'not given',
    },
    held: null,
  };
}

const same = (channel: Channel, one: string, other: string): boolean => {
  if (channel === 'email') return one.trim().toLowerCase() === other.trim().toLowerCase();
  const [first, second] = [readMobile(one), readMobile(other)];
  return first.ok && second.ok && first.e164 === second.e164;
};

/** Who is behind a number or address, as far as that is known here; `place` tells several in one message apart. */
export function whoIs(
  person: ExportedPerson,
  services: readonly ExportedService[],
  { name, channel, value, place }: { name: string; channel: Channel; value: string; place: string },
): Named {
  const point = person.contactPoints.find(
    (each) => each.channel === channel && same(channel, each.value, value),
  );
  if (point?.carerId === null) return thePerson(person, channel, value);
  const carer = person.carers.find(({ id }) => id === point?.carerId);
  if (carer !== undefined) return aCarer(person, carer, channel, value, place);
  const service = services.find(({ mailbox }) => channel === 'email' && same('email', mailbox, value));
  return service === undefined
    ? somebody(name, channel, value)
    : theService(service.name, channel, value, place);
}

/** What a message holds of all that it names, each once, with every number and address it was named by (P24). */
export function heldOf(named: readonly Named[]): { contained?: Party[] } {
  const parties = new Map<string, Party>();
  for (const { held: party } of named) {
    if (party === null) continue;
    const before = parties.get(party.id)?.telecom ?? [];
    const added = (party.telecom ?? []).filter(({ value }) => before.every((each) => each.value !== value));
    const telecom = [...before, ...added];
    parties.set(party.id, telecom.length === 0 ? party : { ...party, telecom });
  }
  return parties.size === 0 ? {} : { contained: [...parties.values()] };
}
