import type { Id } from '../../domain/identity';
import type { Message } from '../../domain/messages/message';
import { isHandOff } from '../../domain/messages/hand-off';
import type { SentFile } from '../../domain/record/sent-files';
import type { FileTransfer } from '../../domain/files/transfer';
import type { Aggregates } from '../store/store';

/** What went with a message, for its record entry: nothing where its channel takes no files. */
export async function filesSent(
  store: Pick<Aggregates, 'attachments' | 'transfers'>,
  { id, channel, carrier }: Pick<Message, 'channel' | 'carrier'> & { id: Id },
): Promise<{ files: SentFile[]; transfer: FileTransfer | null }> {
  if (channel !== 'email' || isHandOff(carrier)) return { files: [], transfer: null };
  const files = await store.attachments.of(id);
  return { files, transfer: (await store.transfers.of(id)) ?? null };
}
