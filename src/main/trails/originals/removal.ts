import type { DeletedHow, KeptMail, MailSource } from '../../../domain/trails/kept-mail';
import type { DeleteWay, Fetched, Mailbox, Presence } from '../../inbox/mailbox/mailbox';
import { isSameMail } from './same-mail';

/** A kept mail as the mailbox has it. */
export interface LyingMail extends Pick<KeptMail, 'id' | 'sha256' | 'messageId'> {
  readonly source: Extract<MailSource, { kind: 'mailbox' }>;
}

/**
 * How a deletion stands once the mailbox was asked. `gone`: looked up, and not there. `lies`: surely there, and nothing is
 * under way. `open`: nobody knows; it is looked up again before anything else is done.
 */
export type Outcome =
  | { readonly kind: 'gone'; readonly how: DeletedHow }
  | { readonly kind: 'lies' | 'open'; readonly sentence: string };

/** Asks the mailbox one thing; `silent` where it gives no answer in time. */
export type Within = <T>(ask: (signal: AbortSignal) => Promise<T>, silent: T) => Promise<T>;

export const NO_ANSWER =
  'The mailbox gave no answer: Plainword looks by itself whether the mail is gone, you need do nothing.';
const STILL_THERE =
  'The mailbox said the mail was deleted, but it still lies there: try again, or delete it in your mail program and say so here.';
const OTHER_MAIL =
  'What lies in the mailbox under this name is not the mail that was recorded, so nothing was deleted: delete it in your mail program and say so here.';

const HOW = { 'deleted-items': 'deleted-items', expunge: 'expunged' } satisfies Record<DeleteWay, DeletedHow>;

/** Whether a mail that was asked to go is gone; `how` is what is said of it then. */
export async function lookedUp(
  box: Mailbox,
  mail: LyingMail,
  how: DeletedHow,
  within: Within,
): Promise<Outcome> {
  const seen: Presence = await within((signal) => box.isThere(mail.source.remoteId, signal), {
    kind: 'not-known',
    sentence: NO_ANSWER,
  });
  if (seen.kind === 'not-known') return { kind: 'open', sentence: seen.sentence };
  return seen.kind === 'gone' ? { kind: 'gone', how } : { kind: 'lies', sentence: STILL_THERE };
}

/** What is to be known before a mail is deleted: that it is there, and that it is the one that was recorded. */
export async function beforeRemoval(
  box: Mailbox,
  mail: LyingMail,
  within: Within,
): Promise<Outcome | 'the-mail'> {
  const fetched: Fetched = await within((signal) => box.fetch(mail.source.remoteId, signal), {
    kind: 'not-fetched',
    sentence: 'The mailbox gave no answer, so nothing was deleted: try again.',
    onlyThis: false,
    waitSeconds: null,
  });
  if (fetched.kind === 'not-fetched') return { kind: 'lies', sentence: fetched.sentence };
  if (fetched.kind === 'gone') return lookedUp(box, mail, 'was-gone', within);
  const bytes = fetched.kind === 'fetched' ? fetched.bytes : fetched.header;
  return (await isSameMail(bytes, mail)) ? 'the-mail' : { kind: 'lies', sentence: OTHER_MAIL };
}

/** Deletes it in the mailbox and looks whether it is gone: what the server says alone is not believed. */
export async function removed(
  box: Mailbox,
  mail: LyingMail,
  way: DeleteWay,
  within: Within,
): Promise<Outcome> {
  const removal = await within((signal) => box.remove(mail.source.remoteId, way, signal), {
    kind: 'unknown',
    sentence: NO_ANSWER,
  });
  if (removal.kind === 'not-done') return { kind: 'lies', sentence: removal.sentence };
  if (removal.kind === 'unknown') return { kind: 'open', sentence: removal.sentence };
  return lookedUp(box, mail, removal.kind === 'was-gone' ? 'was-gone' : HOW[way], within);
}

/** How a mail went that was asked to go and is gone by now. */
export function howBy(way: DeleteWay): DeletedHow {
  return HOW[way];
}
