import type { Received } from '../../domain/messages/received';
import type { ReplyAbout } from '../../domain/replies/reply';
import { raise, type Raised } from '../replies/raise';
import type { Stamp } from '../store/people-store';
import type { WrittenDown } from '../store/received-store';
import type { Aggregates } from '../store/store';

/** What was written down, and what is to be told of it when the transaction is through. */
export interface WrittenReply {
  readonly received: Received;
  readonly raised: Raised;
}

/**
 * Keeps what a person wrote and the entry it owes to the record (P5, P25); inside a transaction, so that there is
 * never one without the other. @throws NotThere when there is no such person
 */
export async function keepReceived(
  inside: Aggregates,
  written: WrittenDown,
  stamp: Stamp,
): Promise<Received> {
  const kept = await inside.received.record(written, stamp);
  const { personId, channel, received: happened } = kept;
  const about = { kind: 'received', receivedId: kept.id } as const;
  await inside.records.owe({ about, personId, channel, happened }, stamp);
  return kept;
}

/**
 * Does what a received message asks for at once, in the same transaction (P19, P27). `was` is the text that nobody was known
 * to have sent, where it was one: it must be this person's in the store by now.
 */
export async function raiseReceived(
  inside: Aggregates,
  { id, personId, channel, subject, text }: Received,
  was: ReplyAbout | null,
  stamp: Stamp,
): Promise<Raised> {
  const about = { kind: 'received', id } as const;
  if (was !== null) await inside.replies.becomes(was, about);
  return raise(inside, { about, was, channel, subject, text, people: [personId] }, stamp);
}

/** Keeps what a person wrote and does what it asks for at once. @throws NotThere when there is no such person */
export async function writeDown(
  inside: Aggregates,
  written: WrittenDown,
  stamp: Stamp,
): Promise<WrittenReply> {
  const received = await keepReceived(inside, written, stamp);
  return { received, raised: await raiseReceived(inside, received, null, stamp) };
}
