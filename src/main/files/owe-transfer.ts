import { isExpired, isSettled, type FileTransfer } from '../../domain/files/transfer';
import type { Id } from '../../domain/identity';
import { londonDate } from '../../domain/time/moment';
import type { Stamp } from '../store/people-store';
import type { Aggregates } from '../store/store';
import type { TransferChange } from '../store/transfer-store';

/**
 * The addendum about the files of a message (P7), where its own entry went out of the program's hands before: an entry
 * that is still to be recorded says it itself. Called twice, it is owed once.
 * @returns whether it is owed
 */
export async function oweTransfer(inside: Aggregates, messageId: Id, by: Stamp): Promise<boolean> {
  const entry = await inside.records.ofMessage(messageId);
  if (entry === undefined || entry.state === 'to-record') return false;
  const { personId, channel, purpose } = entry;
  const about = { kind: 'transfer', messageId } as const;
  await inside.records.owe(
    { about, personId, channel, ...(purpose !== null && { purpose }), happened: by.when },
    by,
  );
  return true;
}

/**
 * Keeps what the sender confirms, with the addendum it owes where it is the last that is waited for: both are confirmed,
 * or the link ran out. Confirming the same again owes nothing.
 * @returns whether an addendum is owed
 * @throws NotThere
 */
export async function keepConfirmed(
  inside: Aggregates,
  messageId: Id,
  change: TransferChange,
  by: Stamp,
): Promise<boolean> {
  const before = await inside.transfers.of(messageId);
  const after = await inside.transfers.change(messageId, change);
  const isOver = isSettled(after) || isExpired(after, londonDate(by.when.at));
  if (!isOver || (before !== undefined && areSame(before, after))) return false;
  return oweTransfer(inside, messageId, by);
}

function areSame(before: FileTransfer, after: FileTransfer): boolean {
  return (
    before.passwordGiven?.at === after.passwordGiven?.at &&
    before.downloaded?.at === after.downloaded?.at &&
    before.passwordWay === after.passwordWay
  );
}
