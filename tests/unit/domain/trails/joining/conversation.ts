import fc from 'fast-check';
import { readDate } from '../../../../../src/domain/trails/dates/find-date';
import type { MailOfTrail } from '../../../../../src/domain/trails/joining/trail-content';
import type { MailText } from '../../../../../src/domain/trails/mail-text';
import { mailText } from '../mail';

const SAID = [
  'Thursday is difficult for us, could you come another day please?',
  'We can come on Friday at ten in the morning, if that suits you.',
  'Thank you',
  'One more thing: the frame by the bath is too low for me.',
  'Dear Daniel, we have ordered a higher one and will bring it along.',
  'Lovely, see you then, and the gate will be open from nine.',
];
const PEOPLE = [
  { name: 'Daniel', address: 'daniel@example.org' },
  { name: 'North Therapy', address: 'north@example.nhs.uk' },
];

const time = (place: number) => `2026-11-19 at ${String(8 + place)}:31`;
const header = (place: number) => `Thu, 19 Nov 2026 ${String(8 + place).padStart(2, '0')}:31:00 +0000`;
const person = (place: number) => PEOPLE[place % 2] ?? { name: '', address: '' };
const said = (place: number) => SAID[place % SAID.length] ?? '';

/** What a mail program puts beneath an answer: the message before, which quotes the one before it, and so on. */
function quotesOf(place: number, deep: number): string {
  if (deep === 0 || place === 0) return '';
  const before = place - 1;
  const inner = `${said(before)}${quotesOf(before, deep - 1)}`;
  const quoted = inner.split('\n').map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`)).join('\n'); // prettier-ignore
  return `\n\nOn ${time(before)}, ${person(before).name} <${person(before).address}> wrote:\n${quoted}`;
}

/** The mail of one message of a conversation, which quotes some of those before it. */
export function mailAt(place: number, deep: number, change: Partial<MailText> = {}): MailText {
  return mailText(`${said(place)}${quotesOf(place, deep)}`, {
    messageId: `<${place}@example.org>`,
    references: place === 0 ? [] : [`<${place - 1}@example.org>`],
    from: person(place),
    to: [person(place + 1)],
    date: readDate(header(place)),
    subject: 'Thursday',
    ...change,
  });
}

const uuid = (number: number) => `01976b5e-1234-7000-8000-${String(number).padStart(12, '0')}`;

/** Names for what is made, one after the other. */
export function names(from: number): () => string {
  let next = from;
  return () => uuid((next += 1));
}

export function mailOf(place: number, ...texts: MailText[]): MailOfTrail {
  return { id: uuid(place), sha256: String(place).padStart(64, '0'), texts };
}

/** Some mails of a conversation, each with how many of the messages before it quotes. */
export const conversation: fc.Arbitrary<MailOfTrail[]> = fc
  .array(fc.record({ deep: fc.nat(5), isThere: fc.boolean() }), { minLength: 1, maxLength: 6 })
  .map((places) => places.flatMap(({ deep, isThere }, i) => (isThere || i === 0 ? [mailOf(i, mailAt(i, deep))] : []))); // prettier-ignore
