import type { Id } from '../../domain/identity';
import type { KeptMail } from '../../domain/trails/kept-mail';
import type { Trail } from '../../domain/trails/trail';
import type { TrailMessage } from '../../domain/trails/trail-message';
import type { Stamp } from '../store/people-store';
import type { Aggregates } from '../store/store';
import { mailReply } from './mail-reply';
import { NOTHING_RAISED, raise, raisedTogether, type Raised } from './raise';

/**
 * A mail of the service's mailbox that somebody outside wrote, inside the transaction that takes it in. It is kept as a
 * reply, its clock begins, and what it asks for at once is done. `newest` is the mail's own message, without the history it
 * quotes. Whoever takes it in says the result on with `tellOfReply` when the transaction is through.
 */
export async function mailArrived(
  inside: Aggregates,
  mail: KeptMail,
  newest: TrailMessage,
  stamp: Stamp,
): Promise<Raised> {
  const about = { kind: 'mail', id: mail.id } as const;
  if ((await inside.replies.get(about)) !== undefined) return NOTHING_RAISED;
  const { reply, people } = await mailReply(inside, mail, newest);
  await inside.replies.arrived(reply, stamp);
  const { subject, text } = reply;
  return raise(inside, { about, was: null, channel: 'email', subject, text, people }, stamp);
}

/**
 * Mails joined a trail, inside the transaction that joins them: where it is filed already, nobody files it once more, so
 * what its replies ask for counts now for those it is filed for (P19). The result is told on with `tellOfReply`.
 */
export async function mailsJoined(
  inside: Aggregates,
  { mails, filings }: Pick<Trail, 'mails' | 'filings'>,
  stamp: Stamp,
): Promise<Raised> {
  const raised: Raised[] = [];
  for (const { personId } of filings) raised.push(await mailFiled(inside, mails, personId, null, stamp));
  return raisedTogether(raised);
}

/**
 * A trail was filed, inside its transaction: the replies among its mails are this person's, and what they ask for counts
 * for them. Mails that are no replies are passed over. The result is told on with `tellOfReply`.
 */
export async function mailFiled(
  inside: Aggregates,
  mailIds: readonly Id[],
  personId: Id,
  serviceId: Id | null,
  stamp: Stamp,
): Promise<Raised> {
  const raised: Raised[] = [];
  for (const id of mailIds) {
    const was = { kind: 'mail', id } as const;
    const reply = await inside.replies.get(was);
    if (reply === undefined) continue;
    await inside.replies.belongsTo(id, personId, serviceId, stamp);
    // A mail about two people is the reply of the one it was filed for first.
    if ((await inside.replies.get(was))?.personId !== personId) continue;
    const { channel, subject, text } = reply;
    raised.push(await raise(inside, { about: was, was, channel, subject, text, people: [personId] }, stamp));
  }
  return raisedTogether(raised);
}
