import type { TrailSummary } from '../../../contract/trails';
import type { MailAddress } from '../../../domain/trails/mail-text';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import type { WrittenDate } from '../../../domain/trails/dates/written-date';
import { Temporal } from 'temporal-polyfill';
import { dateAndTime, longDate } from '../../../domain/time/spoken';

/** "1 message", "3 messages". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "Margaret Holloway", "Margaret Holloway and Daniel Okafor", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** What is next for a trail. */
export type NextStep = 'whose' | 'review' | 'confirm' | 'done';

/** What is next for it: the earliest step that any of its filings stands at. */
export function nextStep({ filings, setAside }: Pick<TrailSummary, 'filings' | 'setAside'>): NextStep {
  if (setAside !== null) return 'done';
  if (filings.length === 0) return 'whose';
  if (filings.some(({ entryState }) => entryState === 'to-record')) return 'review';
  return filings.some(({ entryState }) => entryState === 'copied') ? 'confirm' : 'done';
}

export const NEXT_WORDS = {
  whose: 'say whose record',
  review: 'review and copy',
  confirm: 'confirm it is pasted',
  done: 'recorded',
} satisfies Record<NextStep, string>;

/** The name, or the address where there is none. */
export function nameOf(who: MailAddress | null): string {
  if (who === null) return 'not named in the trail';
  return who.name === '' ? who.address : who.name;
}

/** When a message was sent, as far as its trail says: "19 November 2026, 8:31am". */
export function whenWords(date: WrittenDate | null): string {
  if (date === null) return 'no date in the trail';
  if (date.at !== null) return dateAndTime(date.at);
  return date.day === null ? `“${date.written}”` : longDate(Temporal.PlainDate.from(date.day));
}

/** Where a mail came in: "file “Re Thursday.eml”", "pasted", "mailbox north@example.org". */
export function sourceWords({ source }: Pick<KeptMail, 'source'>): string {
  if (source.kind === 'file') return `file “${source.name}”`;
  return source.kind === 'pasted' ? 'pasted words' : `mailbox ${source.mailbox}`;
}

/** A subject to show: mails without one are told as such. */
export function subjectWords(subject: string): string {
  return subject.trim() === '' ? 'no subject' : subject;
}
