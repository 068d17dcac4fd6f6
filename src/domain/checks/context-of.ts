import type { Id } from '../identity';
import { formatMobile } from '../people/phone';
import type { Person } from '../people/person';
import type { PolicyPack } from '../policy/pack';
import { namesOf } from '../templates/names-of';
import type { Service } from '../services/service';
import type { DraftContent } from '../messages/message';
import type { Channel } from '../messages/channel';
import { tuningOf } from './tuning';
import type { CheckContext, PersonContext, ServiceContext } from './context';

/** A carer is greeted by their name, which is no other person's then; the person's own stays theirs. */
function greetedAs(person: Person, contactPointId: Id | null): string | null {
  const point = person.contactPoints.find(({ id }) => id === contactPointId);
  const carer = person.carers.find(({ id }) => id === point?.carerId);
  if (carer === undefined) return person.preferredName;
  return person.preferredName === null ? carer.name : `${person.preferredName} ${carer.name}`;
}

function personContext(person: Person, contactPointId: Id | null): PersonContext {
  const values = (channel: 'sms' | 'email') =>
    person.contactPoints.filter((point) => point.channel === channel).map((point) => point.value);
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    preferredName: greetedAs(person, contactPointId),
    dateOfBirth: person.dateOfBirth,
    nhsNumber: person.nhsNumber,
    recordNumber: person.recordNumber,
    postcode: person.postcode,
    address: person.address,
    phones: values('sms').map(formatMobile),
    emails: values('email'),
  };
}

function serviceContext(service: Service, channel: Channel): ServiceContext {
  return {
    name: service.name,
    tellingNames: service.tellingNames,
    phones: [service.phone],
    emails: [service.mailbox],
    footer: channel === 'sms' ? service.smsFooter : service.emailFooter,
  };
}

/** What a draft is checked against: the same in the page and in main, where it counts. `today` is London's date, `turnedOff` what this desk switched off. */
export function contextOf(
  draft: Pick<DraftContent, 'channel' | 'subject'> &
    Partial<Pick<DraftContent, 'contactPointId' | 'template'>>,
  person: Person | null,
  service: Service | null,
  pack: PolicyPack,
  today: string,
  turnedOff: readonly string[],
): CheckContext {
  return {
    channel: draft.channel,
    ...(draft.channel === 'email' ? { subject: draft.subject } : {}),
    person: person === null ? null : personContext(person, draft.contactPointId ?? null),
    service: service === null ? null : serviceContext(service, draft.channel),
    accepted: pack.acceptedAbbreviations,
    ...(draft.template === null || draft.template === undefined
      ? {}
      : { expectedNames: namesOf(draft.template.values, draft.channel, pack) }),
    today,
    tuning: tuningOf(pack.checks, turnedOff),
  };
}
