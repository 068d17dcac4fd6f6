import { formatMobile } from '../../people/phone';
import type { Person } from '../../people/person';
import type { Service } from '../../services/service';
import type { KnownPerson } from '../third-parties/known-people';

/** Those of the service who write and are written of. */
export interface Team {
  readonly services: readonly Pick<Service, 'name' | 'tellingNames' | 'mailbox' | 'phone'>[];
  /** Names of those at the desks. */
  readonly staff: readonly string[];
}

/** Whose details belong in this person's record: their own, their carers', the team's (P26). Nobody else's, whoever else is known here. */
export function knownFor(person: Person, team: Team): KnownPerson[] {
  const points = (carerId: string | null) => ({
    emails: person.contactPoints.filter((point) => point.carerId === carerId && point.channel === 'email').map(({ value }) => value), // prettier-ignore
    phones: person.contactPoints.filter((point) => point.carerId === carerId && point.channel === 'sms').map(({ value }) => formatMobile(value)), // prettier-ignore
  });
  const { givenName, preferredName, familyName, address, postcode } = person;
  return [
    {
      names: [[givenName, preferredName, familyName].filter((name) => name !== null).join(' ')],
      ...points(null),
      nhsNumbers: person.nhsNumber === null ? [] : [person.nhsNumber],
      addresses: [address, postcode].filter((each) => each !== null),
      birthDays: [person.dateOfBirth],
    },
    ...person.carers.map(({ id, name }) => ({ ...NOTHING, names: [name], ...points(id) })),
    ...team.services.map(({ name, tellingNames, mailbox, phone }) => ({
      ...NOTHING,
      names: [name, ...tellingNames],
      emails: [mailbox],
      phones: [phone],
    })),
    ...team.staff.map((name) => ({ ...NOTHING, names: [name] })),
  ];
}

const NOTHING = { emails: [], phones: [], nhsNumbers: [], addresses: [] };
