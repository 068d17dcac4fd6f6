import type { Message } from '../../domain/messages/message';
import { asContactValue } from '../../domain/replies/point-it-came-from';
import { sameSubject } from '../../domain/replies/same-subject';
import type { KeptReply } from '../store/reply-store';
import type { Aggregates } from '../store/store';

/** Far more than anybody is sent in one matter. */
const LOOKED_THROUGH = 20;

/**
 * The message of ours that a reply answers (P31): of a text the last one to that number before it; of an email the last one
 * to that address about the same. Nothing where it is not known whose the reply is, since a number says nothing about that.
 */
export async function answeredMessage(
  { messages }: Pick<Aggregates, 'messages'>,
  { personId, channel, from, subject, received }: KeptReply,
): Promise<Message | undefined> {
  if (personId === null) return undefined;
  const sent = await messages.sentTo(channel, asContactValue(channel, from), received.at, LOOKED_THROUGH);
  const theirs = sent.filter((message) => message.personId === personId);
  if (channel === 'sms') return theirs[0];
  return theirs.find((message) => sameSubject(message.outgoingSubject ?? message.subject, subject));
}
