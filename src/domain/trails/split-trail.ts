import { foldedPassages } from './fold/folded-passages';
import { gatherMessages } from './gather-messages';
import type { QuotedHead } from './headers/quoted-head';
import type { MailText } from './mail-text';
import { inOrder, type OpenMessage } from './open-message';
import { quotedLines } from './quoted-line';
import type { AnsweredQuote, ReadFrom, TrailMessage } from './trail-message';

/**
 * One mail with its quoted history as single messages, newest first: the mail itself, then each message before those that
 * it quotes (P26). Every word of the mail is in exactly one body, except the lines that say who wrote what, and dividers.
 * Pure; throws nothing, whatever the text holds. Takes time in proportion to the length of the text.
 */
export function splitTrail(
  mail: Pick<MailText, 'from' | 'to' | 'cc' | 'date' | 'subject' | 'text'>,
): TrailMessage[] {
  const { from, to, cc, date, subject } = mail;
  const head: QuotedHead = { from, to, cc, date, subject, readFrom: 'envelope' };
  const root = gatherMessages(quotedLines(mail.text), head);
  const messages = inOrder(root).map(finished);
  // Pasted text that begins with its header lines has no mail around it.
  return from === null && date === null && root.lines.length === 0 && messages.length > 1
    ? messages.slice(1).map((message) => ({ ...message, quotedDepth: message.quotedDepth - 1 }))
    : messages;
}

function finished(open: OpenMessage): TrailMessage {
  const { head, lines } = open;
  const body = lines.join('\n');
  const starts = offsets(lines);
  const breaks =
    open.children.length === 0 ? [] : open.quotes.map(({ before }) => starts[before] ?? body.length);
  return {
    from: head.from,
    to: [...head.to],
    cc: [...head.cc],
    date: head.date,
    subject: head.subject,
    body,
    quotedDepth: open.level,
    senderFrom: readFrom(head, head.from !== null),
    dateFrom: readFrom(head, head.date !== null && head.date.sureness !== 'unread'),
    folded: foldedPassages(body, breaks),
    answers: answersIn(open, starts),
  };
}

function readFrom(head: QuotedHead, isRead: boolean): ReadFrom {
  return isRead ? head.readFrom : 'nowhere';
}

function offsets(lines: readonly string[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return starts;
}

/** A quote with words of the answerer beneath it is what they answer; a quote at the end is history. */
function answersIn({ quotes, lines }: OpenMessage, starts: readonly number[]): AnsweredQuote[] {
  return quotes.flatMap(({ before, of, from, to }) => {
    const answer = lines.findIndex((line, i) => i >= before && line !== '');
    const at = starts[answer];
    if (at === undefined) return [];
    return [{ at, quoted: of.lines.slice(from, to).join('\n').trim() }];
  });
}
