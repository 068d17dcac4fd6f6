import { NOT_DELIVERED_WORDS, type Delivery } from '../messages/delivery';
import { formatContactPoint } from '../people/contact-point';
import type { InstantText } from '../time/moment';
import { dateAndTime } from '../time/spoken';
import { carerWords, type EntryBody, type Line } from './entry-form';
import type { SentMessage } from './message-entry';

/** What became of a sent message, as an entry says it; of a message on its way it says nothing. */
export interface EntryDelivery extends Pick<Delivery, 'state' | 'why'> {
  readonly when: InstantText;
}

/** The line about delivery, once it is known (P25). */
export function deliveryLines(delivery: EntryDelivery | null): Line[] {
  if (delivery === null || delivery.state === 'on-its-way') return [];
  const when = dateAndTime(delivery.when);
  if (delivery.state === 'delivered') return [['Delivered', when]];
  const why = delivery.why === null ? '' : `, ${NOT_DELIVERED_WORDS[delivery.why]}`;
  return [['Not delivered', `${when}${why}`]];
}

/**
 * The addendum to the entry of a message that did not arrive, which became known after that entry was copied (P25).
 * @param named whether a carer is named: only in the copy
 */
export function notDeliveredBody(message: SentMessage, entered: string, named: boolean): EntryBody {
  const { channel, toCarer } = message;
  const to = formatContactPoint({ channel, value: message.to });
  const what = channel === 'sms' ? 'text message' : 'email';
  const whom = toCarer === null ? 'service user' : 'carer';
  return {
    title: `ADDENDUM: ${what.toUpperCase()} NOT DELIVERED`,
    lines: [
      ['Sent', dateAndTime(message.sent)],
      ['To', toCarer === null ? to : `${to} (${carerWords(toCarer, named)})`],
      ...(channel === 'email' ? ([['Subject', message.subject]] as const) : []),
      ...deliveryLines(message.delivery ?? null),
      ['Sent by', message.sentBy],
      ['Entered', entered],
    ],
    text: `The ${what} that is recorded as sent at this time did not reach the ${whom}.`,
  };
}
