import { cannotWait } from '../../domain/replies/cannot-wait';
import type { InstantText } from '../../domain/time/moment';
import type { KeptMail } from '../../domain/trails/kept-mail';
import type { MailAddress, MailText } from '../../domain/trails/mail-text';
import { bodyKey } from '../../domain/trails/same-message';
import { splitTrail } from '../../domain/trails/split-trail';
import type { TrailMessage } from '../../domain/trails/trail-message';
import type { ServiceStore } from '../store/service-store';

/**
 * The message that makes a mail a reply: what somebody else than the service wrote in it, so that it may wait for an answer
 * (P31). Null of our own mails and of what no person wrote. A file was in a mailbox before, where somebody saw to it: of it
 * only what can't wait counts, since it may have come to somebody's own mailbox, where nothing looks for that (P13).
 */
export async function replyIn(
  services: Pick<ServiceStore, 'list'>,
  { source }: Pick<KeptMail, 'source'>,
  texts: readonly MailText[],
  now: InstantText,
): Promise<TrailMessage | null> {
  const [mail] = texts;
  if (mail === undefined || mail.automatic) return null;
  const ours = new Set((await services.list()).map(({ mailbox }) => mailbox.toLowerCase()));
  if (source.kind === 'mailbox') ours.add(source.mailbox.toLowerCase());
  const isOurs = (from: MailAddress | null) => from !== null && ours.has(from.address.toLowerCase());
  const messages = texts.flatMap(splitTrail);
  const [newest] = messages;
  // Who names no address may be anybody: what they wrote is not passed over for it.
  if (newest === undefined || isOurs(mail.from ?? newest.from)) return null;
  const written = withWords(newest, messages, isOurs);
  return source.kind === 'mailbox' || cannotWait(written, now) ? written : null;
}

/** Of a mail that was sent on without a word, what was sent on: it came to a colleague and is for the service. */
function withWords(
  newest: TrailMessage,
  messages: readonly TrailMessage[],
  isOurs: (from: MailAddress | null) => boolean,
): TrailMessage {
  if (bodyKey(newest) !== '') return newest;
  const first = messages.find((message) => bodyKey(message) !== '');
  return first === undefined || first.from === null || isOurs(first.from) ? newest : first;
}
