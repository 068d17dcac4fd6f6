import { Temporal } from 'temporal-polyfill';
import type { HeldFor, KeptMail } from '../../../domain/trails/kept-mail';
import type { DeletedHow } from '../../../domain/trails/kept-mail';
import { longDate, dateAndTime } from '../../../domain/time/spoken';

/** "Thursday, from Maggie": how a list names a mail. */
export function mailWords({ subject, from }: Pick<KeptMail, 'subject' | 'from'>): string {
  const what = subject.trim() === '' ? 'Mail without a subject' : subject;
  const who = from === null ? '' : from.name === '' ? from.address : from.name;
  return who === '' ? what : `${what}, from ${who}`;
}

/** When it was written, as far as it says; or when it was taken in. */
export function mailDate({ date, arrived, added }: Pick<KeptMail, 'date' | 'arrived' | 'added'>): string {
  if (date?.at != null) return dateAndTime(date.at);
  if (date?.day != null) return longDate(Temporal.PlainDate.from(date.day));
  return dateAndTime((arrived ?? added).at);
}

/** Where the original lies, and where somebody deletes it. */
export function placeWords({ source }: Pick<KeptMail, 'source'>): string {
  if (source.kind === 'mailbox') return `in the mailbox ${source.mailbox}`;
  return source.kind === 'file'
    ? `in the mail program it came from, and where the file “${source.name}” was saved`
    : 'in the mail program its words were copied out of';
}

export const HELD_WORDS = {
  incident: 'an incident',
  'access-request': 'somebody’s request to see it',
  complaint: 'a complaint',
  other: 'another reason',
} satisfies Record<HeldFor, string>;

/** What is said once it is deleted: where to find it again, where that can be. */
export const DELETED_WORDS = {
  'deleted-items': 'Deleted: it lies in Deleted Items of the mailbox until that is emptied.',
  expunged: 'Deleted from the mailbox for good.',
  'was-gone': 'It was no longer in the mailbox: kept as deleted.',
  'by-hand': 'Kept: it was deleted by hand.',
} satisfies Record<DeletedHow, string>;
