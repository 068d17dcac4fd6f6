import { formatNhsNumber } from '../../domain/people/nhs-number';
import { fullName, type Person } from '../../domain/people/person';
import { pointItCameFrom } from '../../domain/replies/point-it-came-from';
import { incidentFields, type IncidentFacts, type IncidentField } from '../../domain/replies/incident-fields';
import type { Reply } from '../../domain/replies/reply';
import type { Surroundings } from '../surroundings';

/** The incident report of a reply, made anew each time of what is kept: nothing in it can be edited here (P34). */
export async function incidentOf(
  { store }: Pick<Surroundings, 'store'>,
  reply: Reply,
): Promise<IncidentField[]> {
  const { personId, serviceId } = reply;
  const person = personId === null ? undefined : await store.people.get(personId);
  const service = serviceId === null ? undefined : await store.services.get(serviceId);
  return incidentFields(reply, {
    service: service?.name ?? null,
    writer: person === undefined ? null : writerOf(person, reply),
    receiverRole: await receiverRole(store, reply),
    recorded: person === undefined ? null : await recordedAs(store, reply),
    suspended: person?.askedToStop?.when ?? null,
  });
}

/** A carer's own number is not the service user's. */
function writerOf(person: Person, reply: Reply): string {
  const numbers =
    person.nhsNumber === null
      ? `record number ${person.recordNumber ?? 'not known'}`
      : `NHS number ${formatNhsNumber(person.nhsNumber)}`;
  const point = pointItCameFrom(person, reply);
  const carer = person.carers.find(({ id }) => id === point?.carerId);
  const named = `${fullName(person)}, ${numbers}`;
  return carer === undefined ? named : `${carer.name}, ${carer.relationship} of ${named}`;
}

/** Reports name roles: of "R. Shah, occupational therapist" what stands behind the name. Nothing of what came in by itself. */
async function receiverRole(store: Surroundings['store'], { about }: Reply): Promise<string | null> {
  if (about.kind !== 'received') return null;
  const by = (await store.received.get(about.id))?.recordedBy ?? '';
  const comma = by.indexOf(', ');
  return comma < 0 ? null : by.slice(comma + 2);
}

async function recordedAs(
  store: Surroundings['store'],
  { about, trailId, personId }: Reply,
): Promise<IncidentFacts['recorded']> {
  if (trailId !== null) {
    const filings =
      (await store.trails.get(trailId))?.filings.filter((filing) => filing.personId === personId) ?? [];
    if (filings.length > 0)
      return filings.every(({ entryState }) => entryState === 'recorded') ? 'recorded' : 'owed';
  }
  const owed = await store.records.owed();
  return owed.some((entry) => entry.about.kind === 'received' && entry.about.receivedId === about.id)
    ? 'owed'
    : 'recorded';
}
