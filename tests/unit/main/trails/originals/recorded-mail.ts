import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { Id } from '../../../../../src/domain/identity';
import { NO_REVIEW } from '../../../../../src/domain/trails/review/review';
import type { KeptMail } from '../../../../../src/domain/trails/kept-mail';
import type { Store } from '../../../../../src/main/store/store';
import { mailText } from '../../../domain/trails/mail';
import type { TestDesk } from '../../desk';

/** A mail as it lies in the mailbox. */
export function rawMail(place: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    `From: Maggie <maggie@example.org>\r\nMessage-ID: <${place}@example.org>\r\nSubject: Thursday\r\n\r\nMail ${place}`,
  );
}

/** A mail of the mailbox that is kept, read and a trail of its own. */
export async function keptOfMailbox(
  desk: Pick<TestDesk, 'store' | 'surroundings'>,
  place: number,
  mailbox = 'north@example.nhs.uk',
): Promise<KeptMail> {
  const { store, surroundings } = desk;
  const stamp = { by: 'Taken over from the mailbox', when: surroundings.moment() };
  const bytes = rawMail(place);
  const kept = await store.mails.keep(
    {
      id: newId(),
      source: { kind: 'mailbox', mailbox, remoteId: `remote-${place}` },
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      arrived: stamp.when,
    },
    bytes,
    stamp,
  );
  await store.mails.read(kept.id, [mailText(`Mail ${place}`, { messageId: `<${place}@example.org>` })]);
  await store.trails.begin({ subject: 'Thursday', mails: [kept.id], messages: [] }, stamp);
  return whole(store, kept.id);
}

/** Files the mail's trail for a person. @returns the entry it owes */
export async function filedFor(
  desk: Pick<TestDesk, 'store' | 'surroundings'>,
  mail: KeptMail,
  personId: Id,
): Promise<Id> {
  const { store, surroundings } = desk;
  const stamp = { by: 'R. Shah, occupational therapist', when: surroundings.moment() };
  const trail = await store.trails.get(mail.trailId ?? '');
  if (trail === undefined) throw new Error('the mail has no trail');
  const filing = await store.trails.file(trail.id, trail.version, personId, NO_REVIEW, stamp.when, stamp);
  return filing.entryId;
}

/** Copies and confirms an entry. */
export async function recorded(desk: Pick<TestDesk, 'store' | 'surroundings'>, entryId: Id): Promise<void> {
  const { store, surroundings } = desk;
  const stamp = { by: 'R. Shah, occupational therapist', when: surroundings.moment() };
  const entry = await store.records.get(entryId);
  const copied = await store.records.markCopied(entryId, entry?.version ?? 0, stamp);
  await store.records.markRecorded(entryId, copied.version, stamp);
}

export async function whole(store: Store, id: Id): Promise<KeptMail> {
  const mail = await store.mails.get(id);
  if (mail === undefined) throw new Error('the mail is not there');
  return mail;
}
