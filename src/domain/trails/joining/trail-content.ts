import type { Id } from '../../identity';
import { timeOrder } from '../dates/written-date';
import type { MailText } from '../mail-text';
import { mergeTrails, type MergedMessage } from '../merge-trails';
import { bodyKey, isSameMessage } from '../same-message';
import type { KeptMessage } from '../trail';

/** A mail of a trail: what was read out of it, the mail itself first. */
export interface MailOfTrail {
  readonly id: Id;
  /** Of its bytes: mails of one time keep one order, whenever they came in. */
  readonly sha256: string;
  readonly texts: readonly MailText[];
}

/** What a trail holds. */
export interface JoinedMails {
  readonly subject: string;
  readonly mails: Id[];
  readonly messages: KeptMessage[];
}

/**
 * Mails taken apart together: each message once, oldest first. The same mails give the same messages in whatever order
 * they came in. A message that was in `before` keeps its id, so that what was chosen for it stays.
 */
export function joinMails(
  mails: readonly MailOfTrail[],
  before: readonly KeptMessage[],
  newId: () => Id,
): JoinedMails {
  const inOrder = mails.toSorted((a, b) => compare(orderOf(a), orderOf(b)) || compare(a.sha256, b.sha256));
  const texts = inOrder.flatMap(({ id, texts: own }) => own.map((text) => ({ id, text })));
  const merged = mergeTrails(texts.map(({ text }) => text));
  const ids = idsFrom(before);
  const messages = merged.map(({ mails: places, ...message }) => ({
    ...message,
    id: ids(message) ?? newId(),
    mails: [...new Set(places.flatMap((place) => texts[place]?.id ?? []))],
  }));
  return { subject: subjectOf(inOrder, messages), mails: inOrder.map(({ id }) => id), messages };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function orderOf({ texts: [first] }: MailOfTrail): string {
  return timeOrder(first?.date ?? null) ?? '';
}

const isOne = (subject: string): boolean => subject.trim() !== '';

/** The newest subject of a mail that is not empty; pasted words tell theirs in the header lines of a message alone. */
function subjectOf(inOrder: readonly MailOfTrail[], messages: readonly KeptMessage[]): string {
  const ofMails = inOrder.flatMap(({ texts: [first] }) => first?.subject ?? []);
  const ofMessages = messages.flatMap(({ subject }) => subject ?? []);
  return ofMails.findLast(isOne) ?? ofMessages.find(isOne) ?? '';
}

/** Gives each message the id it had before; an id is given once. */
function idsFrom(before: readonly KeptMessage[]): (message: Omit<MergedMessage, 'mails'>) => Id | undefined {
  const waiting = new Map<string, KeptMessage[]>();
  for (const message of before) {
    const key = bodyKey(message);
    waiting.set(key, [...(waiting.get(key) ?? []), message]);
  }
  return (message) => {
    const key = bodyKey(message);
    const same = waiting.get(key) ?? [];
    const found =
      same.find((each) => isSameMessage(each, message, key) && each.date?.at === message.date?.at) ??
      same.find((each) => isSameMessage(each, message, key));
    if (found === undefined) return undefined;
    waiting.set(key, same.filter((each) => each !== found)); // prettier-ignore
    return found.id;
  };
}
