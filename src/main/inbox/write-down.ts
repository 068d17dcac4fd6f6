import type { Received } from '../../domain/messages/received';
import type { Stamp } from '../store/people-store';
import type { WrittenDown } from '../store/received-store';
import type { Aggregates } from '../store/store';

/**
 * Keeps what a person wrote and the entry it owes to the record (P5, P25); inside a transaction, so that there is
 * never one without the other. @throws NotThere when there is no such person
 */
export async function writeDown(inside: Aggregates, written: WrittenDown, stamp: Stamp): Promise<Received> {
  const kept = await inside.received.record(written, stamp);
  const { personId, channel, received: happened } = kept;
  const about = { kind: 'received', receivedId: kept.id } as const;
  await inside.records.owe({ about, personId, channel, happened }, stamp);
  return kept;
}
