import { timeOrder } from './dates/written-date';
import { headAt, nextWritten } from './headers/head-at';
import type { QuotedHead } from './headers/quoted-head';
import { OpenMessage } from './open-message';
import type { QuotedLine } from './quoted-line';

/** More history than any person quotes: what lies deeper stays with the last message. */
export const MOST_MESSAGES = 2_000;

/** Sorts the lines of a mail into the messages they belong to. Returns the mail itself, with what it quotes beneath it. */
export function gatherMessages(lines: readonly QuotedLine[], head: QuotedHead): OpenMessage {
  const root = new OpenMessage(head, 0, null);
  let open = root;
  let count = 1;
  for (let i = nextWritten(lines, 0); i < lines.length;) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.text.trim() === '') {
      open.addBlank();
      i += 1;
      continue;
    }
    const found = count < MOST_MESSAGES ? headAt(lines, i, hintsFor(open)) : undefined;
    open = closedTo(open, found === undefined ? line.depth : Math.min(line.depth, found.bodyDepth));
    if (found !== undefined) {
      const isSame =
        open !== root &&
        open.lines.length === 0 &&
        open.children.length === 0 &&
        isOneHead(open.head, found.head);
      if (isSame) open.head = joined(open.head, found.head);
      else open = new OpenMessage(found.head, found.bodyDepth, open);
      count += 1;
      i = found.end;
      continue;
    }
    while (line.depth > open.depth) open = open.quoteAt(line.depth);
    open.add(line.text.trimEnd());
    noteQuote(open);
    i += 1;
  }
  return root;
}

/** A line with fewer ">" ends the messages that are quoted deeper. */
function closedTo(from: OpenMessage, depth: number): OpenMessage {
  let open = from;
  while (open.parent !== null && open.depth > depth) open = open.parent;
  return open;
}

/** Remembers which line of the quote stands before the next line of the one that quotes it. */
function noteQuote(quoted: OpenMessage): void {
  const { parent } = quoted;
  if (parent === null || quoted.depth <= parent.depth) return;
  const last = parent.quotes.at(-1);
  const at = quoted.lines.length - 1;
  if (last !== undefined && last.of === quoted && last.before === parent.lines.length) last.to = at + 1;
  else parent.quotes.push({ before: parent.lines.length, of: quoted, from: at, to: at + 1 });
}

function hintsFor({ head }: OpenMessage) {
  const quotedOn = timeOrder(head.date) ?? null;
  return { quotedOn, year: quotedOn === null ? undefined : Number(quotedOn.slice(0, 4)) };
}

/** "On Wednesday, Ann wrote:" and her header lines beneath it speak of one message. */
function isOneHead(first: QuotedHead, second: QuotedHead): boolean {
  if (first.readFrom === 'nowhere') return true;
  if (first.readFrom !== 'attribution' || second.readFrom !== 'header-lines') return false;
  const [a, b] = [first.from?.address.toLowerCase() ?? '', second.from?.address.toLowerCase() ?? ''];
  return a === b || a === '' || b === '';
}

function joined(first: QuotedHead, second: QuotedHead): QuotedHead {
  return {
    ...second,
    from: second.from ?? first.from,
    date: second.date ?? first.date,
    subject: second.subject ?? first.subject,
  };
}
