import type { InstantText } from '../time/moment';
import { dateAndTime, longDate } from '../time/spoken';
import { Temporal } from 'temporal-polyfill';
import type { MailAddress } from '../trails/mail-text';
import type { TrailMessage } from '../trails/trail-message';
import {
  personLines,
  plainForm,
  richForm,
  type EntryBody,
  type EntryPerson,
  type EntryText,
} from './entry-form';

/** Words of a body that don't stand in the entry. Offsets are UTF-16 units into the body, end exclusive. */
export type Omission =
  /** Left out: a mark with how much and why stands in its place. */
  | { readonly kind: 'left-out'; readonly start: number; readonly end: number; readonly why: string }
  /** A third party's detail, replaced by who they are ("daughter") or by "third party". */
  | { readonly kind: 'replaced'; readonly start: number; readonly end: number; readonly by: string };

/** A message as it goes into the record: whole, with parts left out, or left out as a whole with the reason. */
export interface EntryMessage {
  readonly message: Pick<TrailMessage, 'from' | 'to' | 'cc' | 'date' | 'subject' | 'body'>;
  readonly omissions: readonly Omission[];
  /** Why the whole message is left out; null where it stands. */
  readonly leftOut: string | null;
}

/** A trail as one entry (P24, P26). */
export interface TrailEntry {
  readonly messages: readonly EntryMessage[];
  readonly enteredBy: string;
}

const WIDTH = 9;

/**
 * The entry of a trail: for each message its date and time, the sender's and the recipients' addresses and its words,
 * verbatim, with a mark wherever something was left out or replaced (P24, P26). Messages stand in the order given.
 */
export function trailBody({ messages, enteredBy }: TrailEntry, entered: string): EntryBody {
  const kept = messages.filter(({ leftOut }) => leftOut === null).length;
  const count =
    messages.length === 1
      ? '1 message'
      : `${kept === messages.length ? kept : `${kept} of ${messages.length}`} messages`;
  return {
    title: `EMAIL TRAIL, ${count}`,
    lines: [
      ['Entered', entered],
      ['Entered by', enteredBy],
    ],
    text: blocksOf(messages).join('\n\n'),
  };
}

/** The entry to paste, with whose record it is for on top. */
export function trailEntryText(
  entry: TrailEntry,
  person: EntryPerson | null,
  entered: InstantText,
): EntryText {
  const body = trailBody(entry, dateAndTime(entered));
  const whole = person === null ? body : { ...body, lines: [...personLines(person), ...body.lines] };
  return { text: plainForm(whole), html: richForm(whole) };
}

/** Messages left out one after the other, for one reason, make one mark. */
function blocksOf(messages: readonly EntryMessage[]): string[] {
  const blocks: string[] = [];
  let skipped: EntryMessage[] = [];
  const mark = () => {
    const [first] = skipped;
    if (first?.leftOut != null) blocks.push(messageMark(skipped, first.leftOut));
    skipped = [];
  };
  for (const each of messages) {
    if (each.leftOut !== null && (skipped.length === 0 || skipped[0]?.leftOut === each.leftOut))
      skipped.push(each);
    else {
      mark();
      if (each.leftOut === null) blocks.push(messageBlock(each));
      else skipped = [each];
    }
  }
  mark();
  return blocks;
}

function messageMark(skipped: readonly EntryMessage[], why: string): string {
  const [first] = skipped;
  const when = skipped.length === 1 && first !== undefined ? ` of ${whenWords(first)}` : '';
  return `[… left out: ${counted(skipped.length, 'message')}${when}, ${why}]`;
}

function messageBlock(each: EntryMessage): string {
  const { from, to, cc, subject } = each.message;
  const rows: [string, string][] = [
    ['Sent', whenWords(each)],
    ['From', from === null ? 'not given in the trail' : addressWords(from)],
    ['To', to.length === 0 ? 'not given in the trail' : to.map(addressWords).join('; ')],
    ...(cc.length === 0 ? [] : [['Cc', cc.map(addressWords).join('; ')] satisfies [string, string]]),
    ...(subject === null || subject === '' ? [] : [['Subject', subject] satisfies [string, string]]),
  ];
  const head = rows.map(([label, value]) => `${label.padEnd(WIDTH)}${value}`);
  return [...head, '', entryBodyText(each.message.body, each.omissions)].join('\n');
}

function whenWords({ message: { date } }: EntryMessage): string {
  if (date === null) return 'not given in the trail';
  if (date.at !== null) {
    const zone = date.sureness === 'either-way' ? ` (written “${date.written}”)` : '';
    return `${dateAndTime(date.at)}${zone}`;
  }
  return date.day === null ? `“${date.written}”` : longDate(Temporal.PlainDate.from(date.day));
}

function addressWords({ name, address }: MailAddress): string {
  if (address === '') return `${name} (address not given in the trail)`;
  return name === '' ? address : `${name} <${address}>`;
}

/** A body with its omissions marked. Omissions may come in any order; one that begins inside another is part of it. */
export function entryBodyText(body: string, omissions: readonly Omission[]): string {
  let text = '';
  let at = 0;
  for (const omission of [...omissions].sort((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(omission.start, at), Math.min(omission.end, body.length)];
    if (end <= start) continue;
    text += body.slice(at, start);
    text +=
      omission.kind === 'replaced' ? `[${omission.by}]` : leftOutMark(body.slice(start, end), omission.why);
    at = end;
  }
  return text + body.slice(at);
}

function leftOutMark(words: string, why: string): string {
  const lines = words.split('\n').filter((line) => line.trim() !== '').length;
  return `[… left out: ${lines > 1 ? counted(lines, 'line') : counted(words.trim().split(/\s+/u).length, 'word')}, ${why}]`;
}

function counted(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
