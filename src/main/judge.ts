import type { Review } from '../contract/messages';
import { checkSettingsSchema } from '../contract/settings';
import { contextOf } from '../domain/checks/context-of';
import { withTransferBlock } from '../domain/files/transfer-block';
import type { Id } from '../domain/identity';
import type { Carrier } from '../domain/messages/channel';
import type { DraftContent, Message } from '../domain/messages/message';
import { outgoingSubject, outgoingText } from '../domain/messages/outgoing';
import type { Person } from '../domain/people/person';
import { decide } from '../domain/policy/decide';
import type { Decision } from '../domain/policy/decision';
import type { Service } from '../domain/services/service';
import { londonDate, type InstantText } from '../domain/time/moment';
import { fileFacts } from './files/file-facts';
import { filesSent } from './files/sent-files';
import type { Carriers } from './send/carriers/carriers';
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

/**
 * A service and its way to send, read once for many messages (P8). What is known of the person is given; `written` is
 * when the words were last worked on. Words that are only to be read again are not looked for: they stop nothing.
 */
export interface Bench {
  readonly service: Service | null;
  on(draft: DraftContent, person: Person | null, written: InstantText): Judged;
  /** Decides as if it were another time, without looking at the words. */
  decideAt(draft: DraftContent, person: Person | null, written: InstantText, at: InstantText): Decision;
}

/** What the page concluded does not count: main concludes for itself. */
export interface Judge {
  /** Checks the final words and decides. */
  review(message: Message): Promise<Judged>;
  /** Reads which ways to send are set up; what it gives decides, also inside a transaction. */
  decider(): Promise<Decider>;
  /** For messages that have no files and are not stored yet. */
  bench(serviceId: Id, carrier: Carrier): Promise<Bench>;
}

/** What only advises: it stops nothing, and nobody rewords 10,000 messages one by one. */
const ADVICE = { 'style/*': 'off' } as const;

export function createJudge({ store, pack, checker, now }: Surroundings, carriers: Carriers): Judge {
  const decider = async (): Promise<Decider> => {
    const [ready, mailHosts] = await Promise.all([carriers.ready(), carriers.mailHosts()]);
    return async (message, from) => {
      const person = message.personId === null ? undefined : await from.people.get(message.personId);
      const service = await from.services.get(message.serviceId);
      const facts = {
        person: person ?? null,
        service: service ?? null,
        carriers: ready,
        mailHosts,
        ...(await fileFacts(
          message,
          from,
          { person: person ?? null, service: service ?? null },
          { checker, pack },
        )),
        written: message.saved.at,
      };
      return {
        decision: decide(message, facts, now(), pack),
        person: facts.person,
        service: facts.service,
        from: await carriers.sender(message.carrier, service, from.settings),
        to: pointOf(message, facts.person),
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

  /** How a message goes out, beside what was decided on it. */
  const asItGoes = (message: DraftContent, { service, to }: Standing) => ({
    outgoing: service === null ? message.text : outgoingText(message.text, message.channel, service),
    outgoingSubject: subjectFor(message, to),
  });

  const switchedOff = async (): Promise<readonly string[]> =>
    (await store.settings.read('checks', checkSettingsSchema))?.turnedOff ?? [];

  return {
    decider,
    bench: async (serviceId, carrier) => {
      const [service, ready, mailHosts, turnedOff] = await Promise.all([
        store.services.get(serviceId),
        carriers.ready(),
        carriers.mailHosts(),
        switchedOff(),
      ]);
      const from = await carriers.sender(carrier, service, store.settings);
      const means = { service: service ?? null, carriers: ready, mailHosts, attachments: [] };
      const decideAt: Bench['decideAt'] = (draft, person, written, at) =>
        decide(draft, { ...means, person, written }, at, pack);
      return {
        service: means.service,
        decideAt,
        on: (draft, person, written) => {
          const standing = {
            decision: decideAt(draft, person, written, now()),
            person,
            service: means.service,
            from,
            to: pointOf(draft, person),
          };
          const context = contextOf(draft, person, means.service, pack, readOn(draft), turnedOff);
          const tuning = { ...context.tuning, ...ADVICE };
          return {
            ...standing,
            findings: checker.checkWhileWriting(draft.text, { ...context, tuning }),
            ...asItGoes(draft, standing),
          };
        },
      };
    },
    review: async (message) => {
      const decideOn = await decider();
      const standing = await decideOn(message, store);
      const { person, service } = standing;
      const context = contextOf(message, person, service, pack, readOn(message), await switchedOff());
      const text = withTransferBlock(message.text, (await filesSent(store, message)).transfer);
      return {
        ...standing,
        findings: checker.check(message.text, context),
        ...asItGoes({ ...message, text }, standing),
      };
    },
  };
}

/** The number or address a message goes to, if the person or a carer of theirs has it. */
function pointOf({ contactPointId }: DraftContent, person: Person | null): string | null {
  return person?.contactPoints.find(({ id }) => id === contactPointId)?.value ?? null;
}
