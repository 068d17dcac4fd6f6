import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Id } from '../../../../src/domain/identity';
import type { Person } from '../../../../src/domain/people/person';
import type { KeptMail } from '../../../../src/domain/trails/kept-mail';
import type { MailText } from '../../../../src/domain/trails/mail-text';
import { NO_REVIEW } from '../../../../src/domain/trails/review/review';
import type { Filing, KeptMessage, Trail } from '../../../../src/domain/trails/trail';
import type { WholeMail } from '../../../../src/main/store/mail-store';
import type { MailReply } from '../../../../src/main/store/reply-store';
import type { Aggregates } from '../../../../src/main/store/store';
import { mailText } from '../../domain/trails/mail';
import { SERVICE_ID, STAMP, stampAt } from './things';

export const MAILBOX = 'memory@example.org';
export const BYTES = new TextEncoder().encode('Subject: Thursday\r\n\r\nCan you come on Friday?');

let lying = 0;

/** A mail of the mailbox that is whole; each has another name there. */
export function wholeMail(content: Uint8Array = BYTES, change: Partial<WholeMail> = {}): WholeMail {
  lying += 1;
  return {
    id: uuidv7(),
    source: { kind: 'mailbox', mailbox: MAILBOX, remoteId: `7:${lying}` },
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    arrived: stampAt(-30).when,
    ...change,
  };
}

/** A mail that was kept and read. */
export async function readMail(
  { mails }: Pick<Aggregates, 'mails'>,
  text: Partial<MailText> = {},
  change: Partial<WholeMail> = {},
): Promise<KeptMail> {
  const { id } = await mails.keep(wholeMail(BYTES, change), BYTES, STAMP);
  return mails.read(id, [mailText('Can you come on Friday?', text)]);
}

/** A message of a trail. */
export function keptMessage(mails: Id[], change: Partial<KeptMessage> = {}): KeptMessage {
  const { from, to, cc, date, subject, text } = mailText('Can you come on Friday?');
  return {
    id: uuidv7(),
    mails,
    from,
    to,
    cc,
    date,
    subject,
    body: text,
    quotedDepth: 0,
    senderFrom: 'envelope',
    dateFrom: 'envelope',
    folded: [],
    answers: [],
    ...change,
  };
}

/** A trail of these mails, with one message of them all. */
export function begun({ trails }: Pick<Aggregates, 'trails'>, ...mails: KeptMail[]): Promise<Trail> {
  const ids = mails.map(({ id }) => id);
  return trails.begin({ subject: 'Thursday', mails: ids, messages: [keptMessage(ids)] }, STAMP);
}

/** Files a trail, as it stands now, for a person. */
export async function filed(
  { trails }: Pick<Aggregates, 'trails'>,
  trailId: Id,
  { id }: Pick<Person, 'id'>,
  minutes = 1,
): Promise<Filing> {
  const trail = await trails.get(trailId);
  const stamp = stampAt(minutes);
  return trails.file(trailId, trail?.version ?? 0, id, NO_REVIEW, stamp.when, stamp);
}

/** Copies and confirms the entry of a filing. */
export async function recorded({ records }: Pick<Aggregates, 'records'>, { entryId }: Filing): Promise<void> {
  const entry = await records.get(entryId);
  const copied = await records.markCopied(entryId, entry?.version ?? 0, stampAt(3));
  await records.markRecorded(entryId, copied.version, stampAt(4, 'B. Admin'));
}

/** A mail of the mailbox as a reply. */
export function mailReply(mailId: Id, change: Partial<MailReply> = {}): MailReply {
  return {
    mailId,
    from: 'maggie@example.org',
    to: 'memory@example.org',
    subject: 'Re: Thursday',
    text: 'Can you come on Friday?',
    received: stampAt(-20).when,
    serviceId: SERVICE_ID,
    answersMessageId: null,
    ...change,
  };
}
