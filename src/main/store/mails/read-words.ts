import { z } from 'zod';
import type { Id } from '../../../domain/identity';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import { mailHead } from '../../../domain/trails/mail-head';
import { mailTextSchema, type MailText } from '../../../domain/trails/mail-text';
import { putTogether } from '../bytes/put-together';
import { inGroups } from '../in-groups';
import { keptJson } from '../kept-json';
import { NotThere } from '../store-errors';
import type { Db } from '../tables';
import { mailHeadSchema, mailOrNotThere, writeMail } from './mail-rows';

const textsSchema = z.array(mailTextSchema);

/** All bytes of a mail, as they came in. @throws NotThere once they were dropped; @throws StoreDamaged */
export async function bytesOfMail(db: Db, id: Id): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes, dropped_at: dropped } = await mailOrNotThere(db, id);
  if (dropped !== null) throw new NotThere('the bytes of this mail were dropped');
  return putTogether(Number(bytes), async (place) => {
    const piece = await db
      .selectFrom('mail_chunks')
      .select('content')
      .where('mail_id', '=', id)
      .where('place', '=', place)
      .executeTakeFirst();
    return piece?.content;
  });
}

/** What was read out of a mail; nothing where it was not read, or dropped since. */
export async function textsOfMail(db: Db, id: Id): Promise<MailText[]> {
  const row = await db.selectFrom('mail_texts').select('texts').where('mail_id', '=', id).executeTakeFirst();
  return row === undefined ? [] : keptJson(textsSchema, row.texts);
}

/** Keeps what was read in a mail, in place of what was read before. @throws NotThere */
export async function keepTexts(db: Db, id: Id, texts: readonly MailText[]): Promise<KeptMail> {
  const { dropped_at: dropped } = await mailOrNotThere(db, id);
  if (dropped !== null) throw new NotThere('the bytes of this mail were dropped');
  await db.deleteFrom('mail_texts').where('mail_id', '=', id).execute();
  await db
    .insertInto('mail_texts')
    .values({ mail_id: id, texts: JSON.stringify(texts) })
    .execute();
  await db.deleteFrom('mail_message_ids').where('mail_id', '=', id).execute();
  const named = texts.flatMap(({ messageId, references }) => [
    ...references,
    ...(messageId === null ? [] : [messageId]),
  ]);
  await inGroups([...new Set(named)], (group) =>
    db
      .insertInto('mail_message_ids')
      .values(group.map((messageId) => ({ message_id: messageId, mail_id: id })))
      .execute(),
  );
  const attachments = texts.flatMap((text) => text.attachments);
  const [mail] = texts;
  const head =
    mail === undefined ? null : JSON.stringify(mailHeadSchema.parse({ ...mailHead(mail), attachments }));
  return writeMail(db, id, {
    state: 'read',
    problem: null,
    message_id: mail?.messageId ?? null,
    head,
    attachment_count: attachments.length,
  });
}
