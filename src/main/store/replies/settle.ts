import type { Id } from '../../../domain/identity';
import type { ReplyAbout } from '../../../domain/replies/reply';
import type { Db } from '../tables';
import { notedAbout } from './reply-facts';
import { placeOf } from './reply-place';

/** The answer that counts for a received message. */
export function answerOf(db: Db, receivedId: Id) {
  return db
    .selectFrom('received_answers')
    .selectAll()
    .where('received_id', '=', receivedId)
    .executeTakeFirst();
}

/** Writes beside a reply whether it still waits, out of what was noted about it: lists are made by this. */
export async function settle(db: Db, about: ReplyAbout): Promise<void> {
  const place = await placeOf(db, about);
  if (place === undefined) return;
  const { root, now } = place;
  const { answered, closed } = (await notedAbout(db, [root]))(root);
  const answer = now.kind === 'received' ? await answerOf(db, now.id) : undefined;
  const settled_at = answer?.at ?? answered?.at ?? closed?.when.at ?? null;
  if (now.kind === 'mail')
    await db.updateTable('mail_replies').set({ settled_at }).where('mail_id', '=', now.id).execute();
  else await db.updateTable(now.kind).set({ settled_at }).where('id', '=', now.id).execute();
}
