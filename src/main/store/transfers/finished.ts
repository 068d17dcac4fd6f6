import type { FileTransfer } from '../../../domain/files/transfer';
import type { InstantText } from '../../../domain/time/moment';
import type { Db } from '../tables';
import { transferOf } from './transfer-rows';

/** Transfers that still have a password nobody needs. @param today London's date: a link works on its last day */
export async function finishedTransfers(
  db: Db,
  today: string,
  putAsideBefore: InstantText,
): Promise<FileTransfer[]> {
  const rows = await db
    .selectFrom('file_transfers')
    .innerJoin('messages', 'messages.id', 'file_transfers.message_id')
    .selectAll('file_transfers')
    .where('file_transfers.password', 'is not', null)
    .where((eb) =>
      eb.or([
        eb.and([
          eb('file_transfers.given_at', 'is not', null),
          eb('file_transfers.downloaded_at', 'is not', null),
        ]),
        eb.and([eb('messages.status', '=', 'sent'), eb('file_transfers.expires', '<', today)]),
        eb.and([
          eb('messages.status', '=', 'cancelled'),
          eb(
            eb
              .selectFrom('message_history')
              .select((inner) => inner.fn.max('message_history.at').as('last'))
              .whereRef('message_history.message_id', '=', 'messages.id'),
            '<',
            putAsideBefore,
          ),
        ]),
      ]),
    )
    .execute();
  return rows.map(transferOf);
}
