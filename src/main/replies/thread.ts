import type { ThreadLine } from '../../contract/replies';
import type { Message } from '../../domain/messages/message';
import type { Reply } from '../../domain/replies/reply';
import type { KeptReply } from '../store/reply-store';
import type { Aggregates } from '../store/store';

const AT_MOST = 50;
/** So much of what came after a reply is shown, that what went before it is in sight too. */
const AFTER = 15;
const LOOKED_THROUGH = 200;

const order = (a: ThreadLine, b: ThreadLine): number =>
  a.when.at < b.when.at ? -1 : Number(a.when.at > b.when.at);

/**
 * The conversation a reply is part of, oldest first: all that this person wrote and was sent, by texts and email, around it.
 * Of a reply that is nobody's yet only itself and the message it answers: more would show somebody's messages to whoever it is
 * thought to be (P26).
 */
export async function threadOf(
  { messages, replies }: Pick<Aggregates, 'messages' | 'replies'>,
  reply: Reply,
): Promise<ThreadLine[]> {
  const answered = reply.answersMessageId === null ? undefined : await messages.get(reply.answersMessageId);
  const own = theirLine(reply, true);
  if (reply.personId === null)
    return [...(answered === undefined ? [] : [ourLine(answered, true)]), own].sort(order);
  const { personId } = reply;
  const [theirs, ours] = await Promise.all([
    replies.ofPerson(personId, LOOKED_THROUGH),
    messages.search({ words: '', personId, before: null, limit: LOOKED_THROUGH }),
  ]);
  const others = [
    ...theirs.filter(({ about }) => about.id !== reply.about.id).map((each) => theirLine(each, false)),
    ...ours
      .filter(({ message }) => message.id !== answered?.id)
      .map(({ message }) => ourLine(message, false)),
    ...(answered === undefined ? [] : [ourLine(answered, true)]),
  ].sort(order);
  const before = others.filter((line) => line.when.at <= own.when.at);
  const after = others.filter((line) => line.when.at > own.when.at).slice(0, AFTER);
  return [...before.slice(-(AT_MOST - 1 - after.length)), own, ...after];
}

function theirLine({ channel, subject, text, received }: KeptReply, current: boolean): ThreadLine {
  return { from: 'them', channel, subject, text, when: received, current };
}

/** As it went out. */
function ourLine(message: Message, current: boolean): ThreadLine {
  const { channel, subject, text, outgoing, outgoingSubject, sent, saved } = message;
  return {
    from: 'us',
    channel,
    subject: outgoingSubject ?? subject,
    text: outgoing ?? text,
    when: sent ?? saved,
    current,
  };
}
