import { formatContactPoint } from '../people/contact-point';
import { formatSender } from '../people/phone';
import { dateAndTime } from '../time/spoken';
import type { Channel } from '../messages/channel';
import type { Moment } from '../time/moment';
import type { Reply } from './reply';

/** One field of the incident report. */
export interface IncidentField {
  readonly name: string;
  readonly value: string;
}

/** What an incident report says beside the message itself. */
export interface IncidentFacts {
  readonly service: string | null;
  /** Who wrote, as the record knows them: "Margaret Holloway, NHS number 999 000 0018"; null where it is not known. */
  readonly writer: string | null;
  /** The role of whoever took it in, such as "Administrator": reports name roles. */
  readonly receiverRole: string | null;
  /** Whether its entry stands in the record: copied and confirmed, still owed, or null where it is nobody's yet. */
  readonly recorded: 'recorded' | 'owed' | null;
  /** When nothing more could be sent to them, since they asked to stop. */
  readonly suspended: Moment | null;
}

const KIND = { sms: 'Text message', email: 'Email' } satisfies Record<Channel, string>;

/**
 * The fields of the report of an offensive message, to be pasted one by one (P34). The transcription is verbatim, to the
 * last sign; what was done says only what is known to be done.
 */
export function incidentFields(reply: Reply, facts: IncidentFacts): IncidentField[] {
  const { channel } = reply;
  return [
    field('Date and time of the incident', dateAndTime(reply.received.at)),
    field('Type of incident', 'Offensive or abusive message to staff'),
    field('How it was received', `${KIND[channel]} to ${shown(channel, reply.to)}`),
    field('Service', facts.service ?? 'Not known yet: the message is nobody’s so far'),
    field('Who wrote', `${facts.writer ?? 'Not known'}, from ${shown(channel, reply.from)}`),
    field(
      'Who received it (role)',
      facts.receiverRole ?? 'Taken in by the program from the service’s mailbox or number',
    ),
    ...(reply.subject === '' ? [] : [field('Subject, word for word', reply.subject)]),
    field('What was written, word for word', reply.text),
    field('What was done', whatWasDone(reply, facts).join(' ')),
  ];
}

function field(name: string, value: string): IncidentField {
  return { name, value };
}

function shown(channel: Channel, value: string): string {
  if (channel === 'email') return value;
  return value.startsWith('+') ? formatContactPoint({ channel, value }) : formatSender(value);
}

function whatWasDone(
  { answered, closed, alarmSeen }: Reply,
  { recorded, suspended }: IncidentFacts,
): string[] {
  return [
    recorded === 'recorded' ? 'A verbatim copy stands in the care record.' : '',
    recorded === 'owed' ? 'A verbatim copy is waiting to be entered in the care record.' : '',
    recorded === null ? 'The message is kept unchanged; it is not known yet whose record it belongs in.' : '',
    alarmSeen === null ? '' : `${dateAndTime(alarmSeen.when.at)}: ${sentence(alarmSeen.did)}`,
    suspended === null ? '' : 'No more messages are sent to this person until this is talked over with them.',
    answered === null ? '' : `It was answered on ${dateAndTime(answered.at)}.`,
    closed === null ? '' : `It was closed without an answer: ${sentence(closed.reason)}`,
    answered === null && closed === null ? 'It was not answered so far.' : '',
  ].filter((words) => words !== '');
}

function sentence(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}
