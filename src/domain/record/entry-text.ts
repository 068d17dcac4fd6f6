import type { InstantText } from '../time/moment';
import { dateAndTime } from '../time/spoken';
import { agreementBody, type ChangedAgreement } from './agreement-entry';
import { notDeliveredBody } from './delivery-entry';
import {
  personLines,
  plainForm,
  richForm,
  type EntryBody,
  type EntryPerson,
  type EntryText,
} from './entry-form';
import { receivedBody, sentBody, type ReceivedMessage, type SentMessage } from './message-entry';
import { trailBody, type TrailEntry } from './trail-entry';
import { transferBody } from './transfer-entry';

/** What an entry is made of. */
export type EntryContent =
  | { readonly kind: 'sent'; readonly message: SentMessage }
  | { readonly kind: 'not-delivered'; readonly message: SentMessage }
  | { readonly kind: 'transfer'; readonly message: SentMessage }
  | { readonly kind: 'received'; readonly message: ReceivedMessage }
  | { readonly kind: 'trail'; readonly trail: TrailEntry }
  | { readonly kind: 'agreement'; readonly changed: ChangedAgreement };

function bodyOf(content: EntryContent, entered: string, named: boolean): EntryBody {
  if (content.kind === 'sent') return sentBody(content.message, entered, named);
  if (content.kind === 'not-delivered') return notDeliveredBody(content.message, entered, named);
  if (content.kind === 'transfer') return transferBody(content.message, entered, named);
  if (content.kind === 'received') return receivedBody(content.message, entered);
  if (content.kind === 'trail') return trailBody(content.trail, entered);
  return agreementBody(content.changed, entered, named);
}

/** The entry to paste, "entered" at the moment it is copied (P19, P24, P25). A message stands in it verbatim. */
export function entryText(content: EntryContent, person: EntryPerson, entered: InstantText): EntryText {
  const body = bodyOf(content, dateAndTime(entered), true);
  const whole = { ...body, lines: [...personLines(person), ...body.lines] };
  return { text: plainForm(whole), html: richForm(whole) };
}

/** The entry as the page shows it: without what the confirmation asks for, which only the copy holds. */
export function entryPreview(content: EntryContent, entered: InstantText | null): string {
  const stamp = entered === null ? 'when you copy it' : dateAndTime(entered);
  const body = bodyOf(content, stamp, false);
  return plainForm({ ...body, lines: [['Service user', 'name and number are in the copy'], ...body.lines] });
}
