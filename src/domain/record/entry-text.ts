import type { Carrier, Channel } from '../messages/channel';
import { PURPOSE_WORDS, type Purpose } from '../messages/purpose';
import { formatContactPoint } from '../people/contact-point';
import { formatNhsNumber } from '../people/nhs-number';
import { formatSender } from '../people/phone';
import { fullName, type Person } from '../people/person';
import type { InstantText } from '../time/moment';
import { dateAndTime } from '../time/spoken';

/** What was sent, as the record must show it. `to` and `from` are the envelope's own; `text` has the footer. */
export interface SentMessage {
  readonly channel: Channel;
  readonly carrier: Carrier;
  readonly purpose: Purpose;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sent: InstantText;
  readonly sentBy: string;
  readonly service: string;
}

/** Whose record the entry is for. */
export type EntryPerson = Pick<Person, 'givenName' | 'familyName' | 'nhsNumber' | 'recordNumber'>;

/** A line of an entry: a label and what stands beside it. */
type Line = readonly [label: string, value: string];

/** An entry both ways at once: lines of text, and a table for record systems that keep form. */
export interface EntryText {
  readonly text: string;
  readonly html: string;
}

const CARRIER_WORDS = {
  'govuk-notify': 'GOV.UK Notify',
  'trust-phone': 'Trust phone',
  smtp: 'email',
} satisfies Record<Carrier, string>;

/** Who the entry is about, on top (P24): the name and the number it is found by. */
function personLines(person: EntryPerson): Line[] {
  const number: Line =
    person.nhsNumber === null
      ? ['Record number', person.recordNumber ?? '']
      : ['NHS number', formatNhsNumber(person.nhsNumber)];
  return [['Service user', fullName(person)], number];
}

/** The fields of P24 (email) and P25 (text), in the order people look for them. */
function messageLines(message: SentMessage, entered: string): Line[] {
  const to = formatContactPoint({ channel: message.channel, value: message.to });
  const from =
    message.channel === 'sms'
      ? `${message.service} (${CARRIER_WORDS[message.carrier]}, ${formatSender(message.from)})`
      : `${message.service} <${message.from}>`;
  const subject: Line[] = message.channel === 'email' ? [['Subject', message.subject]] : [];
  return [
    ['Sent', dateAndTime(message.sent)],
    ['From', from],
    ['To', to],
    ...subject,
    ['Sent by', message.sentBy],
    ['Purpose', PURPOSE_WORDS[message.purpose]],
    ['Entered', entered],
  ];
}

function title(channel: Channel): string {
  return channel === 'sms' ? 'TEXT MESSAGE to service user' : 'EMAIL to service user';
}

const WIDTH = 14;

function plain(heading: string, lines: readonly Line[], body: string): string {
  const rows = lines.map(([label, value]) => `${label.padEnd(WIDTH)}${value}`);
  return [heading, ...rows, '', body].join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function rich(heading: string, lines: readonly Line[], body: string): string {
  const rows = lines.map(
    ([label, value]) => `<tr><th align="left">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  const paragraphs = body
    .split('\n')
    .map((line) => escapeHtml(line))
    .join('<br>');
  return `<p><b>${escapeHtml(heading)}</b></p><table>${rows.join('')}</table><p>${paragraphs}</p>`;
}

/** The entry to paste, "entered" at the moment it is copied (P24, P25). The message stands in it verbatim. */
export function entryText(message: SentMessage, person: EntryPerson, entered: InstantText): EntryText {
  const lines = [...personLines(person), ...messageLines(message, dateAndTime(entered))];
  return {
    text: plain(title(message.channel), lines, message.text),
    html: rich(title(message.channel), lines, message.text),
  };
}

/** The entry as the page shows it: without what the confirmation asks for, which only the copy holds. */
export function entryPreview(message: SentMessage, entered: InstantText | null): string {
  const stamp = entered === null ? 'when you copy it' : dateAndTime(entered);
  const lines: Line[] = [
    ['Service user', 'name and number are in the copy'],
    ...messageLines(message, stamp),
  ];
  return plain(title(message.channel), lines, message.text);
}
