import type { MailText } from '../mail-text';
import { bodyKey, isSameMessage } from '../same-message';
import { splitTrail } from '../split-trail';
import type { TrailMessage } from '../trail-message';

/** A message that a mail is, or quotes, as far as it tells which mails belong together. */
type TiedMessage = Pick<TrailMessage, 'from' | 'date'>;

/** What ties a mail to others. */
export interface MailTies {
  /** Message ids of the mail and of the mails attached to it. */
  readonly ids: ReadonlySet<string>;
  /** Message ids that they answer or go on from. */
  readonly references: ReadonlySet<string>;
  /** Its messages by their words. */
  readonly messages: ReadonlyMap<string, readonly TiedMessage[]>;
  /** Everybody who wrote or got one of them, as far as addresses are given. */
  readonly addresses: ReadonlySet<string>;
}

/** How two mails belong together: one answers the other, or both go on from one mail or carry one message. */
export type Tie = 'answers' | 'shares';

/** What ties a mail, with those attached to it, to others. */
export function tiesOf(texts: readonly MailText[]): MailTies {
  const messages = new Map<string, TiedMessage[]>();
  const addresses = new Set<string>();
  for (const message of texts.flatMap(splitTrail)) {
    const { from, to, cc, date } = message;
    for (const { address } of [...(from === null ? [] : [from]), ...to, ...cc]) {
      if (address !== '') addresses.add(address.toLowerCase());
    }
    const key = bodyKey(message);
    if (key !== '') messages.set(key, [...(messages.get(key) ?? []), { from, date }]);
  }
  return {
    ids: new Set(texts.flatMap(({ messageId }) => messageId ?? [])),
    references: new Set(texts.flatMap(({ references }) => references)),
    messages,
    addresses,
  };
}

/**
 * Whether two mails belong to one trail, and by what. The same whichever comes first. A mail sent to many alone (hidden
 * recipients, a mail merge) does not tie together what each of them answers: somebody beside its sender must be in both.
 */
export function tieOf(a: MailTies, b: MailTies): Tie | null {
  if (meet(a.ids, b.ids) || meet(a.references, b.ids) || meet(b.references, a.ids)) return 'answers';
  if (meet(a.references, b.references) && inBoth(a, b) > 1) return 'shares';
  return shareMessage(a, b) ? 'shares' : null;
}

function shareMessage(a: MailTies, b: MailTies): boolean {
  const [few, many] = a.messages.size <= b.messages.size ? [a, b] : [b, a];
  for (const [key, own] of few.messages) {
    for (const other of many.messages.get(key) ?? []) {
      const same = own.find((each) => isSameMessage(each, other, key));
      if (same !== undefined && shareReader(a, b, senderOf(same) ?? senderOf(other))) return true;
    }
  }
  return false;
}

function senderOf({ from }: TiedMessage): string | undefined {
  return from === null || from.address === '' ? undefined : from.address.toLowerCase();
}

/** How many people are in both. */
function inBoth(a: MailTies, b: MailTies): number {
  return [...a.addresses].filter((address) => b.addresses.has(address)).length;
}

/** Whether somebody beside the sender of a message is in both mails; where one names nobody else it can't be told. */
function shareReader(a: MailTies, b: MailTies, sender: string | undefined): boolean {
  const others = [...a.addresses].filter((address) => address !== sender);
  const isAlone = others.length === 0 || [...b.addresses].every((address) => address === sender);
  return isAlone || others.some((address) => b.addresses.has(address));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const each of few) if (many.has(each)) return true;
  return false;
}
