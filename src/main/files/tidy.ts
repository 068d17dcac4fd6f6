import { Temporal } from 'temporal-polyfill';
import { isSettled } from '../../domain/files/transfer';
import { instantText, londonDate, type InstantText } from '../../domain/time/moment';
import type { Surroundings } from '../surroundings';
import { oweTransfer } from './owe-transfer';

/** Deletes what of files nobody needs any more. */
export interface Tidying {
  /** What a start finds half done: files half taken in, zips half written. */
  atStart(): Promise<void>;
  /**
   * Bytes of removed files after an hour, of drafts put aside after a day, of sent messages once their entry is on the
   * record, and of mails once their originals are deleted too; passwords once they were given and the files arrived, or
   * the link ran out. Each with a line in the audit. A link that ran out owes the record an addendum, where the message's
   * entry was copied before.
   */
  tidy(): Promise<void>;
}

const REMOVED_STAY_MINUTES = 60;
const PUT_ASIDE_STAY_HOURS = 24;

export function createTidying({
  store,
  stamp,
  now,
  platform,
  emit,
}: Pick<Surroundings, 'store' | 'stamp' | 'now' | 'platform' | 'emit'>): Tidying {
  const earlier = (by: Temporal.DurationLike): InstantText =>
    instantText(Temporal.Instant.from(now()).subtract(by));

  const dropSpent = async (): Promise<void> => {
    const by = await stamp();
    for (const { messageId, files } of await store.attachments.spent(
      earlier({ hours: PUT_ASIDE_STAY_HOURS }),
    )) {
      const detail = files === 1 ? '1 file' : `${files} files`;
      await store.transaction(async (inside) => {
        await inside.attachments.dropBytes(messageId, by);
        await inside.audit.append({ what: 'files.bytes-deleted', about: messageId, detail }, by);
      });
    }
  };

  const dropMails = async (): Promise<void> => {
    const dropped = await store.mails.dropSpent();
    if (dropped === 0) return;
    const detail = dropped === 1 ? '1 mail' : `${dropped} mails`;
    await store.audit.append({ what: 'mails.bytes-deleted', about: null, detail }, await stamp());
  };

  const dropPasswords = async (): Promise<void> => {
    const by = await stamp();
    const before = earlier({ hours: PUT_ASIDE_STAY_HOURS });
    for (const transfer of await store.transfers.finished(londonDate(now()), before)) {
      const { messageId, fileName, fileDeleted, link } = transfer;
      // Of a draft put aside: nobody uploads it any more.
      const isUnused = link === null && !fileDeleted;
      if (isUnused) await platform.downloads.remove(fileName);
      const owes = await store.transaction(async (inside) => {
        const deleted = isUnused ? { fileDeleted: by.when.at } : {};
        const ended = await inside.transfers.change(messageId, { password: null, ...deleted });
        await inside.audit.append({ what: 'transfer.password-deleted', about: messageId, detail: null }, by);
        return !isSettled(ended) && (await oweTransfer(inside, messageId, by));
      });
      emit({ kind: 'changed', area: 'files' });
      if (owes) emit({ kind: 'changed', area: 'record' });
    }
  };

  return {
    atStart: async () => {
      await store.attachments.sweepUnfinished();
      const by = await stamp();
      for (const { messageId, fileName } of await store.transfers.cutOff()) {
        await platform.downloads.remove(fileName);
        await store.transaction(async (inside) => {
          await inside.transfers.remove(messageId);
          await inside.audit.append({ what: 'transfer.cut-off', about: messageId, detail: null }, by);
        });
      }
    },
    tidy: async () => {
      await store.attachments.sweepRemoved(earlier({ minutes: REMOVED_STAY_MINUTES }));
      await dropSpent();
      await dropMails();
      await dropPasswords();
    },
  };
}
