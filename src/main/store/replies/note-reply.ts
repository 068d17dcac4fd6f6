import type { Id } from '../../../domain/identity';
import type { ReplyAbout } from '../../../domain/replies/reply';
import { fact } from '../facts';
import type { Stamp } from '../people-store';
import type { Db } from '../tables';
import type { ReplyFactKind } from '../tables/reply-tables';
import { appendReplyFact, hasFact, notedAbout } from './reply-facts';
import { placeOrNotThere } from './reply-place';
import { answerOf, settle } from './settle';

/** Notes something about a reply, by any name that it has or had. @throws NotThere */
export async function noteReply(
  db: Db,
  machine: string,
  about: ReplyAbout,
  noted: { readonly kind: ReplyFactKind; readonly detail: string | null },
  stamp: Stamp,
): Promise<void> {
  const { root } = await placeOrNotThere(db, about);
  await appendReplyFact(db, machine, root, noted, stamp);
  await settle(db, root);
}

/** Keeps that a received message was answered; the first answer counts (P31). */
export async function answerReceived(db: Db, machine: string, id: Id, stamp: Stamp): Promise<void> {
  if ((await answerOf(db, id)) === undefined) {
    await db
      .insertInto('received_answers')
      .values({ ...fact(stamp, machine), received_id: id })
      .execute();
  }
  await settle(db, { kind: 'received', id });
}

/** Notes that a reply was answered; the first answer counts. @throws NotThere */
export async function answerReply(db: Db, machine: string, about: ReplyAbout, stamp: Stamp): Promise<void> {
  const { root, now } = await placeOrNotThere(db, about);
  if (now.kind === 'received') return answerReceived(db, machine, now.id, stamp);
  const { answered } = (await notedAbout(db, [root]))(root);
  if (answered === null) await noteReply(db, machine, about, { kind: 'answered', detail: null }, stamp);
}

/** It waits again; that it was answered or closed stays as what was. @throws NotThere */
export async function reopenReply(db: Db, machine: string, about: ReplyAbout, stamp: Stamp): Promise<void> {
  const { root, now } = await placeOrNotThere(db, about);
  const answer = now.kind === 'received' ? await answerOf(db, now.id) : undefined;
  if (answer !== undefined) {
    const answered = { by: answer.by, when: { at: answer.at, offset: answer.offset } };
    await appendReplyFact(db, answer.machine, root, { kind: 'answered', detail: null }, answered);
    await db.deleteFrom('received_answers').where('id', '=', answer.id).execute();
  }
  await noteReply(db, machine, about, { kind: 'reopened', detail: null }, stamp);
}

/** It rings until somebody saw to it. @returns whether that is new; @throws NotThere */
export async function ringReply(db: Db, machine: string, about: ReplyAbout, stamp: Stamp): Promise<boolean> {
  const { root } = await placeOrNotThere(db, about);
  if (await hasFact(db, root, 'rings')) return false;
  await appendReplyFact(db, machine, root, { kind: 'rings', detail: null }, stamp);
  return true;
}
