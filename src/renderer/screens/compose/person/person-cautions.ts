import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { AUTHORITY_WORDS } from '../../../../domain/people/carer';
import { formatContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';
import { carerName, pointsOf } from '../../../components/person-actions/contact-point/whose-point';

/** What to know of somebody before writing to them, beside what they agreed to. */
export interface PersonCautions {
  /** What not to send where, in the words staff wrote (P33). */
  readonly safety: readonly string[];
  /** Of addresses they agreed to: whether they wrote first from there (P22). */
  readonly addresses: readonly string[];
  /** What the record says of their capacity to agree (P18). */
  readonly capacity: string | null;
  /** Who cares for them, whether they may be told, and by what they can be written to (P18). */
  readonly carers: readonly string[];
}

/** Reads what is recorded of a person for whoever writes to them. */
export function personCautions(person: Person): PersonCautions {
  const agreed = new Set(
    person.agreements.filter(({ withdrawn }) => withdrawn === null).map((each) => each.contactPointId),
  );
  const emails = pointsOf(person, null).filter(({ id, channel }) => channel === 'email' && agreed.has(id));
  return {
    safety: person.contactPoints.flatMap((point) =>
      point.safetyNote === null ? [] : [`${formatContactPoint(point)}: ${point.safetyNote}`],
    ),
    addresses: emails.map(
      (point) => `${formatContactPoint(point)} ${point.verified === null ? 'not verified' : 'verified'}`,
    ),
    capacity: person.capacity,
    carers: person.carers.map((carer) => {
      const told =
        carer.authority === null
          ? 'nothing says they may be told'
          : AUTHORITY_WORDS[carer.authority.basis].toLowerCase();
      const channels = pointsOf(person, carer.id)
        .filter(({ id }) => agreed.has(id))
        .map(({ channel }) => CHANNEL_WORDS[channel].many);
      const by =
        channels.length === 0 ? 'agreed to nothing' : `agreed to ${[...new Set(channels)].join(' and ')}`;
      return `${carerName(carer)} (${told}; ${by})`;
    }),
  };
}
