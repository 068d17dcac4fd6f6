import { NOT_DELIVERED_WORDS, type Delivery, type NotDelivered } from '../../../../domain/messages/delivery';
import { dateAndTime } from '../../../../domain/time/spoken';

/** What became of a sent message, as a chip says it. */
export const DELIVERY_WORDS = {
  'on-its-way': { tone: 'plain', says: 'On its way' },
  delivered: { tone: 'ok', says: 'Delivered' },
  failed: { tone: 'no', says: 'Not delivered' },
} as const satisfies Record<Delivery['state'], { tone: 'plain' | 'ok' | 'no'; says: string }>;

/** "Delivered on Monday … at 10:05am", "Not delivered: nobody is reached there (…)". */
export function deliverySentence({ state, why, when }: Delivery): string {
  if (state === 'on-its-way') return 'On its way: the provider does not know yet whether it arrived';
  if (state === 'delivered') return `Delivered, ${dateAndTime(when.at)}`;
  return `Not delivered, ${dateAndTime(when.at)}${why === null ? '' : `: ${NOT_DELIVERED_WORDS[why]}`}`;
}

/** What to do next about a message that did not arrive. */
export const WHAT_NEXT = {
  'wrong-contact-point':
    'Nobody is reached there: phone the person, and confirm or correct the number or address.',
  'not-reachable-now': 'It could not be reached at the time: phone the person, or send it again later.',
  refused: 'It was refused at the far end: phone the person, and ask for another way to reach them.',
} satisfies Record<NotDelivered, string>;
