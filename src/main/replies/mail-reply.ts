import type { Id } from '../../domain/identity';
import type { Message } from '../../domain/messages/message';
import type { InstantText, Moment } from '../../domain/time/moment';
import { sameSubject } from '../../domain/replies/same-subject';
import type { KeptMail } from '../../domain/trails/kept-mail';
import type { TrailMessage } from '../../domain/trails/trail-message';
import type { MailReply } from '../store/reply-store';
import type { Aggregates } from '../store/store';
import { momentAt } from '../surroundings';

/** A mail as a reply, and whom it concerns as far as its address says. */
export interface ReadReply {
  readonly reply: MailReply;
  /** Those who have the address it came from. It says nothing about whose record it belongs in (P26). */
  readonly people: readonly Id[];
}

/** Far more than anybody is sent in one matter. */
const LOOKED_THROUGH = 20;
/** What our message ids begin with: `<message id@mailbox's domain>`. */
const OURS = /^<?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@/iu;

/** Reads a mail of the mailbox as a reply: what of ours it answers, which service it is for, who has its address. */
export async function mailReply(
  inside: Aggregates,
  mail: KeptMail,
  newest: TrailMessage,
): Promise<ReadReply> {
  const from = newest.from?.address ?? mail.from?.address ?? '';
  const subject = newest.subject ?? mail.subject;
  const received = receivedAt(mail, newest);
  const answers = await answered(inside, mail, { from, subject, before: received.at });
  const to = newest.to.map(({ address }) => address);
  const reply: MailReply = {
    mailId: mail.id,
    from,
    to: to.join(', '),
    subject,
    text: newest.body,
    received,
    serviceId: answers?.serviceId ?? (await serviceOf(inside, mail, to)),
    answersMessageId: answers?.id ?? null,
  };
  return { reply, people: from === '' ? [] : await inside.arrived.whoHave(from, 'email') };
}

/** When it arrived; of a file when it was written, where that is known, since its clock does not begin with its opening. */
function receivedAt({ arrived, added }: KeptMail, { date }: TrailMessage): Moment {
  if (arrived !== null) return arrived;
  const written = date === null || date.sureness === 'either-way' ? null : date.at;
  return written !== null && written < added.at ? momentAt(written) : added;
}

/** By the ids it answers; else the last email to its address about the same. */
async function answered(
  inside: Aggregates,
  mail: KeptMail,
  { from, subject, before }: { from: string; subject: string; before: InstantText },
): Promise<Message | undefined> {
  const [text] = await inside.mails.texts(mail.id);
  for (const reference of text?.references ?? []) {
    const id = OURS.exec(reference.trim())?.[1]?.toLowerCase();
    const message = id === undefined ? undefined : await inside.messages.get(id);
    if (message?.status === 'sent' && message.channel === 'email') return message;
  }
  if (from === '') return undefined;
  const sent = await inside.messages.sentTo('email', from, before, LOOKED_THROUGH);
  return sent.find((message) => sameSubject(message.outgoingSubject ?? message.subject, subject));
}

/** The one service whose mailbox it came to. */
async function serviceOf(
  { services }: Aggregates,
  { source }: KeptMail,
  to: readonly string[],
): Promise<Id | null> {
  const addresses = new Set(to.map((address) => address.toLowerCase()));
  if (source.kind === 'mailbox') addresses.add(source.mailbox.toLowerCase());
  const theirs = (await services.list()).filter(({ mailbox }) => addresses.has(mailbox.toLowerCase()));
  return theirs.length === 1 ? (theirs[0]?.id ?? null) : null;
}
