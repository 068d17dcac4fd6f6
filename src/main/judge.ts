import type { Review } from '../contract/messages';
import { checkSettingsSchema } from '../contract/settings';
import { contextOf } from '../domain/checks/context-of';
import type { DraftContent, Message } from '../domain/messages/message';
import { outgoingSubject, outgoingText } from '../domain/messages/outgoing';
import type { Person } from '../domain/people/person';
import { decide } from '../domain/policy/decide';
import type { Decision } from '../domain/policy/decision';
import type { Service } from '../domain/services/service';
import { londonDate } from '../domain/time/moment';
import type { Carriers } from './send/carriers';
import type { Aggregates } from './store/store';
import type { Surroundings } from './surroundings';

/** May a message go, and by whom to whom, on the facts as they are stored now. */
export interface Standing {
  readonly decision: Decision;
  readonly person: Person | null;
  readonly service: Service | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A message with main's own conclusions about it. */
export type Judged = Review & Standing;

/** Decides for the message's own time, on what `from` reads: the store, or what a transaction was given. */
export type Decider = (message: Message, from: Aggregates) => Promise<Standing>;

/** What the page concluded does not count: main concludes for itself. */
export interface Judge {
  /** Checks the final words and decides. */
  review(message: Message): Promise<Judged>;
  /** Reads which ways to send are set up; what it gives decides, also inside a transaction. */
  decider(): Promise<Decider>;
}

export function createJudge({ store, pack, checker, now }: Surroundings, carriers: Carriers): Judge {
  const decider = async (): Promise<Decider> => {
    const [ready, smtp, phone, notify] = await Promise.all([
      carriers.ready(),
      carriers.smtp(),
      carriers.trustPhone(),
      carriers.notify(),
    ]);
    return async (message, from) => {
      const person = message.personId === null ? undefined : await from.people.get(message.personId);
      const service = await from.services.get(message.serviceId);
      const facts = {
        person: person ?? null,
        service: service ?? null,
        carriers: ready,
        smtpHost: smtp?.host ?? null,
        written: message.saved.at,
      };
      const senders = {
        smtp: service?.mailbox,
        'govuk-notify': notify?.senderNumber,
        'trust-phone': phone?.number,
      };
      return {
        decision: decide(message, facts, now(), pack),
        person: facts.person,
        service: facts.service,
        from: senders[message.carrier] ?? null,
        to: person?.contactPoints.find((point) => point.id === message.contactPointId)?.value ?? null,
      };
    };
  };

  const subjectFor = (message: DraftContent, to: string | null): string => {
    if (message.channel !== 'email') return '';
    return to === null ? message.subject : outgoingSubject(message.subject, to, pack);
  };

  /** Words are read on the day they arrive: a message that waits is checked for that day (P32). */
  const readOn = ({ sendAt }: DraftContent): string => {
    const at = now();
    return londonDate(sendAt !== null && sendAt > at ? sendAt : at);
  };

  return {
    decider,
    review: async (message) => {
      const decideOn = await decider();
      const standing = await decideOn(message, store);
      const { person, service, to } = standing;
      const turnedOff = (await store.settings.read('checks', checkSettingsSchema))?.turnedOff ?? [];
      const context = contextOf(message, person, service, pack, readOn(message), turnedOff);
      return {
        ...standing,
        findings: checker.check(message.text, context),
        outgoing: service === null ? message.text : outgoingText(message.text, message.channel, service),
        outgoingSubject: subjectFor(message, to),
      };
    },
  };
}
