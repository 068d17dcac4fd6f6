import type { Carrier, Channel } from '../messages/channel';
import { PURPOSE_WORDS, type Purpose } from '../messages/purpose';
import type { Received } from '../messages/received';
import type { FileTransfer } from '../files/transfer';
import { formatContactPoint } from '../people/contact-point';
import { formatSender } from '../people/phone';
import type { InstantText } from '../time/moment';
import { dateAndTime } from '../time/spoken';
import { deliveryLines, type EntryDelivery } from './delivery-entry';
import { carerWords, type EntryBody, type EntryCarer, type Line } from './entry-form';
import { fileLines, type SentFile } from './sent-files';

/** What was sent, as the record must show it. `to` and `from` are the envelope's own; `text` has the footer. */
export interface SentMessage {
  readonly channel: Channel;
  readonly carrier: Carrier;
  readonly purpose: Purpose | null;
  readonly from: string;
  readonly to: string;
  /** Null where it went to the person themselves. */
  readonly toCarer: EntryCarer | null;
  readonly subject: string;
  readonly text: string;
  readonly sent: InstantText;
  readonly sentBy: string;
  readonly service: string;
  /** What went with it; of email alone. */
  readonly files?: readonly SentFile[];
  /** The file transfer that its text tells of. */
  readonly transfer?: FileTransfer | null;
  /** What became of it, where that was known before the entry was copied (P25). */
  readonly delivery?: EntryDelivery | null;
}

/** What arrived, as the record must show it: verbatim (P24, P25, P30). */
export interface ReceivedMessage extends Pick<Received, 'channel' | 'from' | 'to' | 'subject' | 'text'> {
  readonly received: InstantText;
  readonly recordedBy: string;
  readonly service: string;
}

const CARRIER_WORDS = {
  'govuk-notify': 'GOV.UK Notify',
  'microsoft-graph': 'email',
  smtp: 'email',
  'trust-phone': 'Trust phone',
  annexe: 'Communications Annexe',
  airmid: 'Airmid',
} satisfies Record<Carrier, string>;

const KIND = { sms: 'TEXT MESSAGE', email: 'EMAIL' } satisfies Record<Channel, string>;

const subjectLine = (channel: Channel, subject: string): Line[] =>
  channel === 'email' ? [['Subject', subject]] : [];

/**
 * The fields of P24 (email) and P25 (text) of a message that was sent, in the order people look for them.
 * @param named whether a carer is named: only in the copy
 */
export function sentBody(message: SentMessage, entered: string, named: boolean): EntryBody {
  const { channel, purpose, toCarer, service } = message;
  const to = formatContactPoint({ channel, value: message.to });
  const from = `${service} ${sender(message)}`;
  return {
    title: `${KIND[channel]} to ${toCarer === null ? 'service user' : 'carer'}`,
    lines: [
      ['Sent', dateAndTime(message.sent)],
      ['From', from],
      ['To', toCarer === null ? to : `${to} (${carerWords(toCarer, named)})`],
      ...subjectLine(channel, message.subject),
      ...fileLines(message.files ?? [], message.transfer ?? null),
      ...deliveryLines(message.delivery ?? null),
      ['Sent by', message.sentBy],
      ...(purpose === null ? [] : [['Purpose', PURPOSE_WORDS[purpose]] as const]),
      ['Entered', entered],
    ],
    text: message.text,
  };
}

/** What stands behind the service's name: where it came from, as far as that is known here. */
function sender({ channel, carrier, from }: SentMessage): string {
  if (carrier === 'annexe' || carrier === 'airmid') return `(${CARRIER_WORDS[carrier]})`;
  return channel === 'sms' ? `(${CARRIER_WORDS[carrier]}, ${formatSender(from)})` : `<${from}>`;
}

/** The fields of P24 and P25 of a message that arrived. Who wrote it down is not who wrote it. */
export function receivedBody(message: ReceivedMessage, entered: string): EntryBody {
  const { channel, service } = message;
  const shown = (value: string) => (channel === 'sms' ? formatSender(value) : value);
  const to = channel === 'sms' ? `${service} (${shown(message.to)})` : `${service} <${message.to}>`;
  return {
    title: `${KIND[channel]} received`,
    lines: [
      ['Received', dateAndTime(message.received)],
      ['From', shown(message.from)],
      ['To', to],
      ...subjectLine(channel, message.subject),
      ['Recorded by', message.recordedBy],
      ['Entered', entered],
    ],
    text: message.text,
  };
}
