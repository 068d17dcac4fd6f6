import { readDate, seen, type DateHints } from '../dates/find-date';
import type { QuotedLine } from '../quoted-line';
import type { QuotedHead } from './quoted-head';
import { headerField, type HeaderField } from './header-words';
import { readAddress, readAddresses } from './written-address';

/** A block of header lines: from its first line to the line after its last. */
export interface HeaderLines {
  readonly end: number;
  readonly depth: number;
  readonly head: QuotedHead;
}

type Fields = Map<HeaderField, string>;

const LABEL = /^[\s*_]{0,6}([^\s:：*_][^:：<>@\d*]{0,26}?)[\s*_]{0,4}[:：][*_]{0,3}\s*(.*)$/u;
/** "To: a@example.org Subject: Thursday": two fields that lost the line between them. */
const INNER = /^(.*?[\s>])(\p{Lu}[\p{L}]{1,14})\s?:\s(.+)$/u;
const WIDE = 60;

/** "From "Ann Bell" <ann@example.org>": some programs leave the colon out, beneath a line that says what follows. */
const BARE = /^(\p{Lu}\p{L}{1,9}) (\S.*)$/u;

/** `announced`: a line such as "-----Original Message-----" said so, and two fields suffice; `bare`: and without colons. */
export type HowSaid = 'announced' | 'bare' | 'unannounced';

function labelOf(
  line: QuotedLine | undefined,
  said: HowSaid,
): { field: HeaderField; value: string } | undefined {
  if (said !== 'bare') return labelled(line);
  const match = BARE.exec(seen(line?.text ?? ''));
  const field = headerField((match?.[1] ?? '').toLowerCase());
  return field === undefined ? undefined : { field, value: (match?.[2] ?? '').trim() };
}

function labelled(line: QuotedLine | undefined): { field: HeaderField; value: string } | undefined {
  if (line === undefined || !/[:：]/u.test(line.text) || line.text.length > 20_000) return undefined;
  const match = LABEL.exec(seen(line.text));
  const field = headerField((match?.[1] ?? '').trim().toLowerCase());
  return field === undefined ? undefined : { field, value: (match?.[2] ?? '').replace(/\*+$/u, '').trim() };
}

/**
 * The block of header lines that begins here ("From: … Sent: … To: … Subject: …"), in any order and language known.
 */
export function headerLinesAt(
  lines: readonly QuotedLine[],
  start: number,
  said: HowSaid,
  hints: DateHints,
): HeaderLines | undefined {
  const announced = said !== 'unannounced';
  const first = labelOf(lines[start], said);
  const depth = lines[start]?.depth ?? 0;
  if (first === undefined || (!announced && (first.field === 'to' || first.field === 'cc'))) return undefined;
  const fields: Fields = new Map();
  let last: HeaderField = first.field;
  let i = start;
  for (; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || line.depth !== depth || line.text.trim() === '') break;
    const label = labelOf(line, said);
    if (label !== undefined && !(fields.has(label.field) && label.field !== 'other')) {
      keep(fields, label.field, label.value);
      last = label.field;
    } else if (label === undefined && continues(lines, i, last, fields.get(last) ?? '')) {
      fields.set(last, `${fields.get(last) ?? ''} ${line.text.trim()}`.trim());
    } else break;
  }
  return isBlock(fields, announced) ? { end: i, depth, head: headOf(fields, hints) } : undefined;
}

function keep(fields: Fields, field: HeaderField, value: string): void {
  const inner = INNER.exec(value);
  const second = headerField((inner?.[2] ?? '').toLowerCase());
  if (inner !== null && second === 'subject' && field !== 'subject' && !fields.has(second)) {
    fields.set(field, (inner[1] ?? '').trim());
    fields.set(second, (inner[3] ?? '').trim());
  } else fields.set(field, value);
}

/** Whether a line without a label goes on with the one before: addresses, or a subject too long for its line. */
function continues(lines: readonly QuotedLine[], i: number, last: HeaderField, value: string): boolean {
  const text = lines[i]?.text ?? '';
  const isPeople = last === 'from' || last === 'to' || last === 'cc';
  if (isPeople) return value === '' || /[;,]\s*$/u.test(value) || /^\s*</u.test(text) || (/^\s/u.test(text) && text.includes('@')) || (/@/u.test(text) && /[;>]\s*$/u.test(text)); // prettier-ignore
  if (last === 'date') return value === '' || /^\s*\d{1,2}:\d{2}|^\s*[AP]M\s*$/u.test(text);
  if (last !== 'subject') return false;
  const next = lines[i + 1];
  const endsThere = next === undefined || next.text.trim() === '' || labelled(next) !== undefined;
  return endsThere && (lines[i - 1]?.text.length ?? 0) >= WIDE;
}

function isBlock(fields: Fields, announced: boolean): boolean {
  const from = fields.get('from');
  const beside = (['date', 'to', 'subject'] as const).filter((field) => fields.has(field)).length;
  if (announced) return (from !== undefined && beside >= 1) || beside >= 2;
  if (from === undefined || from === '' || beside < 2) return false;
  const date = fields.get('date');
  return (
    /@/u.test(`${from} ${fields.get('to') ?? ''}`) ||
    (date !== undefined && readDate(date).sureness !== 'unread')
  );
}

function headOf(fields: Fields, hints: DateHints): QuotedHead {
  const date = fields.get('date');
  return {
    from: readAddress(fields.get('from') ?? ''),
    to: readAddresses(fields.get('to') ?? ''),
    cc: readAddresses(fields.get('cc') ?? ''),
    date: date === undefined || date === '' ? null : readDate(date, hints),
    subject: fields.get('subject') ?? null,
    readFrom: 'header-lines',
  };
}
