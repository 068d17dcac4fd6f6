import { timeOrder } from './dates/written-date';
import type { MailText } from './mail-text';
import { bodyKey, isSameMessage } from './same-message';
import { splitTrail } from './split-trail';
import type { TrailMessage } from './trail-message';

/** A message of a trail, and the mails it was found in (their places in what was given). */
export interface MergedMessage extends TrailMessage {
  readonly mails: readonly number[];
}

interface Gathered {
  message: TrailMessage;
  readonly mails: Set<number>;
  /** What its place in time goes by: never later than the message that quotes it. */
  order: string;
}

const SURENESS = { envelope: 3, 'header-lines': 2, attribution: 1, nowhere: 0 } as const;

/**
 * The messages of several mails as one trail, in order of time, oldest first. A message that several mails carry stands
 * once, as the surest of them tells it: the mail itself before a copy that another mail quotes. A message without a
 * time stands where its mail had it. Pure; throws nothing.
 */
export function mergeTrails(mails: readonly MailText[]): MergedMessage[] {
  const found: Gathered[] = [];
  const byKey = new Map<string, Gathered[]>();
  for (const [mail, each] of mails.entries()) {
    const split = splitTrail(each);
    const orders = orderTimes(split);
    for (const [i, message] of [...split.entries()].toReversed()) {
      const deeper = { ...message, quotedDepth: message.quotedDepth + each.attachedDepth };
      const order = orders[i] ?? '';
      const key = bodyKey(message);
      const same = byKey.get(key) ?? [];
      const before = same.find((other) => isSameMessage(other.message, deeper, key));
      if (before === undefined) {
        const gathered = { message: deeper, mails: new Set([mail]), order };
        found.push(gathered);
        same.push(gathered);
        byKey.set(key, same);
      } else {
        before.mails.add(mail);
        before.message = surer(before.message, deeper);
        if (order < before.order) before.order = order;
      }
    }
  }
  return inOrderOfTime(found).map(({ message, mails: inMails }) => ({ ...message, mails: [...inMails] }));
}

/** The surer of two tellings, with what only the other one knows. */
function surer(a: TrailMessage, b: TrailMessage): TrailMessage {
  const [first, second] = weight(b) > weight(a) ? [b, a] : [a, b];
  return {
    ...first,
    from:
      first.from === null || (first.from.address === '' && (second.from?.address ?? '') !== '')
        ? second.from
        : first.from,
    to: first.to.length === 0 ? second.to : first.to,
    cc: first.cc.length === 0 ? second.cc : first.cc,
    date: first.date?.at == null ? (second.date ?? first.date) : first.date,
    subject: first.subject ?? second.subject,
    quotedDepth: Math.min(first.quotedDepth, second.quotedDepth),
  };
}

function weight({ senderFrom, dateFrom }: TrailMessage): number {
  return SURENESS[senderFrom] * 4 + SURENESS[dateFrom];
}

/**
 * What each message of one mail is ordered by (newest first, as they come): its time, or that of the message that quotes it
 * where its own is missing or later, because a clock in another zone wrote it.
 */
function orderTimes(split: readonly TrailMessage[]): string[] {
  const times = split.map(({ date }) => timeOrder(date));
  const newest = times.reduce<string>(
    (latest, time) => (time !== undefined && time > latest ? time : latest),
    '',
  );
  const quoting: string[] = [];
  return split.map(({ quotedDepth }, i) => {
    const quoter = quotedDepth === 0 ? undefined : quoting[quotedDepth - 1];
    const own = times[i] ?? quoter ?? newest;
    const order = quoter !== undefined && own > quoter ? quoter : own;
    quoting[quotedDepth] = order;
    return order;
  });
}

/** By time, oldest first; of one time the quoted before those that quote them. */
function inOrderOfTime(found: readonly Gathered[]): Gathered[] {
  return found
    .map((each, i) => ({ each, i }))
    .sort((a, b) => (a.each.order === b.each.order ? a.i - b.i : a.each.order < b.each.order ? -1 : 1))
    .map(({ each }) => each);
}
