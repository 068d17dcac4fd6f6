import { findDate, seen, type DateHints, type FoundDate } from '../dates/find-date';
import type { QuotedLine } from '../quoted-line';
import { JOINERS, LATE_JOINERS, LEAD_IN, VERB } from './attribution-words';
import type { QuotedHead } from './quoted-head';
import { readAddress } from './written-address';

/** A line such as "On Thu, 19 Nov 2026 at 08:31, Ann Bell <ann@example.org> wrote:", wrapped or not. */
export interface Attribution {
  /** The line after its last. */
  readonly end: number;
  readonly head: QuotedHead;
}

/** Mail programs wrap at 76 characters, some in the middle of an address. */
const MOST_LINES = 5;
const LONGEST = 400;
/** A date further into the line than this belongs to a sentence. */
const LATEST_DATE = 46;
/** "Ann Bell <ann@example.org>, 19 Kas 2026 Per, 08:31 tarihinde şunu yazdı:": some languages say who before when. */
const SENDER_FIRST = /^([^@<>:]{0,60}<[^<>\s]+@[^<>\s]+>)[,\s(于]*$/u;

/** The attribution that begins at a line; undefined where none does. */
export function attributionAt(
  lines: readonly QuotedLine[],
  start: number,
  hints: DateHints,
): Attribution | undefined {
  const first = lines[start];
  if (first === undefined || first.text.trim() === '' || !isLeadNear(lines, start)) return undefined;
  let joined = '';
  for (let i = start; i < Math.min(start + MOST_LINES, lines.length); i += 1) {
    const line = lines[i];
    if (line === undefined || line.depth !== first.depth || line.text.trim() === '') return undefined;
    joined = join(joined, unescaped(seen(line.text).trim()));
    if (joined.length > LONGEST) return undefined;
    if (!line.isLead) continue;
    const isQuoteNext = nextDepth(lines, i + 1) > first.depth;
    const head = headIn(joined, i === start, isQuoteNext, hints);
    // French puts a space before the colon, and there the line may break.
    const isColonNext =
      /^\s*[:：]\s*$/u.test(lines[i + 1]?.text ?? '') && lines[i + 1]?.depth === first.depth;
    if (head !== undefined) return { end: isColonNext ? i + 2 : i + 1, head };
  }
  return undefined;
}

/** Most lines have none near: seen at once. */
function isLeadNear(lines: readonly QuotedLine[], start: number): boolean {
  for (let i = start; i < start + MOST_LINES; i += 1) if (lines[i]?.isLead === true) return true;
  return false;
}

/** "<ann@" and "example.org>" on the next line are one address. */
function join(before: string, line: string): string {
  if (before === '') return line;
  return /<[^>\s]*$/u.test(before) ? `${before}${line}` : `${before} ${line}`;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function nextDepth(lines: readonly QuotedLine[], from: number): number {
  for (let i = from; i < lines.length; i += 1) if (lines[i]?.text.trim() !== '') return lines[i]?.depth ?? 0;
  return -1;
}

function headIn(
  joined: string,
  isOneLine: boolean,
  isQuoteNext: boolean,
  hints: DateHints,
): QuotedHead | undefined {
  const text = joined.replace(/^[-*_\s]+|[-*_\s]+$/gu, '');
  const verbs = [...text.matchAll(VERB)];
  const date = findDate(text, hints);
  const hasAddress = /[^\s<>()]@[^\s<>()]/u.test(text);
  const dateLeads = date !== undefined && date.start <= LATEST_DATE && isOpening(text.slice(0, date.start));
  if (dateLeads) {
    const hasVerb = verbs.length > 0;
    const hasTime = date.date.at !== null;
    if (!hasVerb && !(hasAddress && hasTime && /[:：]$/u.test(text))) return undefined;
    const from = readAddress(sender(text.slice(date.end)));
    return from === null ? undefined : headOf(from, date);
  }
  if (verbs.length === 0) return undefined;
  const leads = LEAD_IN.test(text);
  if (leads && isQuoteNext && date === undefined && hasAddress) return headOf(readAddress(sender(text.replace(LEAD_IN, ''))), undefined); // prettier-ignore
  // "Ann Bell <ann@example.org> wrote (on 19 November 2026 at 8:31):"
  const verb = verbs[0];
  if (verb === undefined || (!isOneLine && !hasAddress)) return undefined;
  const before = text.slice(0, verb.index);
  const senderFirst = date === undefined ? undefined : SENDER_FIRST.exec(text.slice(0, date.start))?.[1];
  if (senderFirst !== undefined) return headOf(readAddress(senderFirst), date);
  // A date amid the words before "wrote" begins a line further down.
  if (date !== undefined && date.start < verb.index && date.start > 0 && before.trim() !== '')
    return undefined;
  if (before.trim() === '') return polishStyle(text, verb.index + verb[0].length, date);
  if (!hasAddress && !isQuoteNext) return undefined;
  if (!hasAddress && before.trim().split(/\s+/u).length > 4) return undefined;
  return headOf(readAddress(sender(before)), date);
}

/** "Wiadomość napisana przez Ann Bell <a@b> w dniu 19 lis 2026, o godz. 08:31:" has its verb before everything. */
function polishStyle(text: string, from: number, date: FoundDate | undefined): QuotedHead | undefined {
  if (date === undefined) return undefined;
  const address = readAddress(sender(text.slice(from, date.start)));
  return address === null ? undefined : headOf(address, date);
}

/** What may stand before the date: a word such as "On", a weekday, nothing; never an address or a sentence. */
function isOpening(before: string): boolean {
  const words = before
    .replace(LEAD_IN, '')
    .replaceAll(/[\s,.*_()-]+/gu, ' ')
    .trim();
  return !/[@<>:!?]/u.test(words) && words.split(' ').length <= 2 && words.length <= 24;
}

function sender(text: string): string {
  const bare = text.replace(/[:：\s*-]+$/u, '').replaceAll(VERB, ' ');
  return bare
    .replace(JOINERS, '')
    .replace(LATE_JOINERS, '')
    .replace(/^\((.*)\)$/u, '$1');
}

function headOf(from: QuotedHead['from'], date: FoundDate | undefined): QuotedHead {
  return { from, to: [], cc: [], date: date?.date ?? null, subject: null, readFrom: 'attribution' };
}
