import { formatMobile } from '../people/phone';
import type { Person } from '../people/person';
import type { PolicyPack } from '../policy/pack';
import type { Service } from '../services/service';
import type { DraftContent } from '../messages/message';
import type { Channel } from '../messages/channel';
import { tuningOf } from './tuning';
import type { CheckContext, PersonContext, ServiceContext } from './context';

function personContext(person: Person): PersonContext {
  const values = (channel: 'sms' | 'email') =>
    person.contactPoints.filter((point) => point.channel === channel).map((point) => point.value);
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    preferredName: person.preferredName,
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
  draft: Pick<DraftContent, 'channel' | 'subject'>,
  person: Person | null,
  service: Service | null,
  pack: PolicyPack,
  today: string,
  turnedOff: readonly string[],
): CheckContext {
  return {
    channel: draft.channel,
    ...(draft.channel === 'email' ? { subject: draft.subject } : {}),
    person: person === null ? null : personContext(person),
    service: service === null ? null : serviceContext(service, draft.channel),
    accepted: pack.acceptedAbbreviations,
    today,
    tuning: tuningOf(pack.checks, turnedOff),
  };
}
