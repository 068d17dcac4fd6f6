import { randomBytes } from 'node:crypto';
import { passwordFrom, RANDOM_BYTES } from '../../domain/files/transfer-password';
import type { FileTransfer } from '../../domain/files/transfer';
import type { Id } from '../../domain/identity';
import { londonDate } from '../../domain/time/moment';
import type { FileBeingSaved } from '../platform/downloads';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';
import { createTransferZip, type TransferZip, type ZippedFile } from './transfer-zip';

/** Encrypted zips that are being written, one a message. What the store knows of them is written first. */
export interface Transfers {
  begin(messageId: Id): Promise<FileTransfer>;
  /** The next file of it. @throws Refusal when it was not begun, is whole, or another file is being encrypted */
  add(messageId: Id, name: string): ZippedFile;
  /** Whether this file is the one that is being encrypted: not once its transfer was given up. */
  isWriting(messageId: Id, file: ZippedFile): boolean;
  /** @throws Refusal when the disk did not take it: the transfer is given up */
  write(messageId: Id, file: ZippedFile, piece: Uint8Array): Promise<void>;
  /** The file is whole; `keep` writes down that it is. @throws Refusal like `write`, and what `keep` throws */
  end<T>(messageId: Id, file: ZippedFile, keep: () => Promise<T>): Promise<T>;
  seal(messageId: Id): Promise<FileTransfer>;
  /** Deletes it, whole or not, and what the store knows of it. */
  giveUp(messageId: Id): Promise<void>;
  /** Leaves what is half written: the next start finds nothing of it. */
  close(): Promise<void>;
}

interface OpenZip {
  readonly saved: FileBeingSaved;
  readonly zip: TransferZip;
  /** The file that is being encrypted. */
  writing: ZippedFile | null;
}

const BEGIN_AGAIN = 'The encrypted file is not being written any more: begin the transfer again.';
const ONE_AT_A_TIME = 'A file is being encrypted: wait until it is done.';
const NOT_WRITTEN =
  'The encrypted file could not be written: free some space in the folder for downloads, then begin again.';

export function createTransfers({
  store,
  stamp,
  now,
  platform,
}: Pick<Surroundings, 'store' | 'stamp' | 'now' | 'platform'>): Transfers {
  const open = new Map<Id, OpenZip>();
  const { downloads } = platform;

  const zipOf = (messageId: Id): OpenZip => {
    const found = open.get(messageId);
    if (found === undefined) throw new Refusal('stopped', BEGIN_AGAIN);
    return found;
  };

  const isWriting = (messageId: Id, file: ZippedFile): boolean => open.get(messageId)?.writing === file;
  const assertWriting = (messageId: Id, file: ZippedFile): OpenZip => {
    if (!isWriting(messageId, file)) throw new Refusal('stopped', BEGIN_AGAIN);
    return zipOf(messageId);
  };

  const giveUp = async (messageId: Id): Promise<void> => {
    const found = open.get(messageId);
    open.delete(messageId);
    await found?.saved.abandon();
    const known = await store.transfers.of(messageId);
    if (known === undefined) return;
    await downloads.remove(known.fileName);
    const by = await stamp();
    await store.transaction(async (inside) => {
      await inside.transfers.remove(messageId);
      await inside.audit.append({ what: 'transfer.given-up', about: messageId, detail: null }, by);
    });
  };

  /** What the disk refuses ends the transfer: half a zip can't be gone on with. */
  const orGiveUp = async <T>(messageId: Id, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch {
      await giveUp(messageId);
      throw new Refusal('unavailable', NOT_WRITTEN);
    }
  };

  return {
    begin: async (messageId) => {
      const by = await stamp();
      // Nobody's name: a file in the folder for downloads is seen by whoever looks there.
      const fileName = await downloads.freeName(`Files ${londonDate(now())}.zip`);
      const password = passwordFrom(randomBytes(RANDOM_BYTES));
      const begun = await store.transaction(async (inside) => {
        await inside.audit.append({ what: 'transfer.begun', about: messageId, detail: null }, by);
        return inside.transfers.begin({ messageId, fileName, password }, by);
      });
      await orGiveUp(messageId, async () => {
        const saved = await downloads.save(fileName);
        open.set(messageId, { saved, zip: await createTransferZip(saved, password), writing: null });
      });
      return begun;
    },

    add: (messageId, name) => {
      const into = zipOf(messageId);
      if (into.writing !== null) throw new Refusal('stopped', ONE_AT_A_TIME);
      into.writing = into.zip.add(name);
      return into.writing;
    },

    isWriting,

    write: (messageId, file, piece) => {
      assertWriting(messageId, file);
      return orGiveUp(messageId, () => file.write(piece));
    },

    end: async (messageId, file, keep) => {
      const into = assertWriting(messageId, file);
      await orGiveUp(messageId, () => file.end());
      // Until it is written down it counts as half there: the zip never holds a file that nobody knows of.
      const kept = await keep();
      into.writing = null;
      return kept;
    },

    seal: async (messageId) => {
      const { saved, zip } = zipOf(messageId);
      const files = await store.attachments.of(messageId);
      if (!files.some(({ way }) => way === 'transfer')) {
        await giveUp(messageId);
        throw new Refusal('stopped', 'There is no file in the transfer: choose at least one.');
      }
      const sealed = await orGiveUp(messageId, async () => {
        const made = await zip.seal();
        await saved.finish();
        return made;
      });
      open.delete(messageId);
      const by = await stamp();
      return store.transaction(async (inside) => {
        const detail = `AES-256, SHA-256 ${sealed.sha256}`;
        await inside.audit.append({ what: 'transfer.encrypted', about: messageId, detail }, by);
        return inside.transfers.change(messageId, { state: 'sealed', ...sealed });
      });
    },

    giveUp,

    close: async () => {
      for (const { saved } of open.values()) await saved.abandon();
      open.clear();
    },
  };
}
