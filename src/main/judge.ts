import type { Review } from '../contract/messages';
import { checkSettingsSchema } from '../contract/settings';
import { contextOf } from '../domain/checks/context-of';
import type { DraftContent, Message } from '../domain/messages/message';
import { outgoingSubject, outgoingText } from '../domain/messages/outgoing';
import type { Person } from '../domain/people/person';
import { decide } from '../domain/policy/decide';
import type { Service } from '../domain/services/service';
import { londonDate } from '../domain/time/moment';
import type { Carriers } from './send/carriers';
import type { Surroundings } from './surroundings';

/** A message with main's own conclusions about it, on the facts as they are stored now. */
export interface Judged extends Review {
  readonly person: Person | null;
  readonly service: Service | null;
}

/** Checks and decides on the final text: what the page concluded does not count. */
export type Judge = (message: Message) => Promise<Judged>;

export function createJudge({ store, pack, checker, now }: Surroundings, carriers: Carriers): Judge {
  return async (message) => {
    const [person, service, ready, smtp, phone, notify, checks] = await Promise.all([
      message.personId === null ? undefined : store.people.get(message.personId),
      store.services.get(message.serviceId),
      carriers.ready(),
      carriers.smtp(),
      carriers.trustPhone(),
      carriers.notify(),
      store.settings.read('checks', checkSettingsSchema),
    ]);
    const facts = {
      person: person ?? null,
      service: service ?? null,
      carriers: ready,
      smtpHost: smtp?.host ?? null,
    };
    const to = person?.contactPoints.find((point) => point.id === message.contactPointId)?.value ?? null;
    const senders = {
      smtp: service?.mailbox,
      'govuk-notify': notify?.senderNumber,
      'trust-phone': phone?.number,
    };
    const at = now();
    const turnedOff = checks?.turnedOff ?? [];
    const context = contextOf(message, facts.person, facts.service, pack, londonDate(at), turnedOff);
    return {
      findings: checker.check(message.text, context),
      decision: decide(message, facts, at, pack),
      from: senders[message.carrier] ?? null,
      to,
      outgoing: service === undefined ? message.text : outgoingText(message.text, message.channel, service),
      outgoingSubject: subjectFor(message, to),
      person: facts.person,
      service: facts.service,
    };
  };

  function subjectFor(message: DraftContent, to: string | null): string {
    if (message.channel !== 'email') return '';
    return to === null ? message.subject : outgoingSubject(message.subject, to, pack);
  }
}
