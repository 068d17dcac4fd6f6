import { createHash, type Hash } from 'node:crypto';
import { cleanFileName, freeName } from '../../domain/files/file-name';
import { mediaTypeOf } from '../../domain/files/file-type';
import type { Id } from '../../domain/identity';
import type { Attachment, FileWay } from '../../domain/messages/attachment';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';
import { assertTaken } from './limits';
import { BEGIN_AGAIN, PiecesComing } from './pieces-coming';
import type { ZippedFile } from './transfer-zip';
import type { Transfers } from './transfers';

/** A file that is asked to come in. */
export interface Offered {
  readonly id: Id;
  readonly messageId: Id;
  readonly name: string;
  readonly bytes: number;
  readonly way: FileWay;
}

/** Files on their way in, piece by piece: into the store, or straight into an encrypted zip. */
export interface TakingIn {
  /** @returns the name it has here. @throws Refusal where it may not come in at all */
  begin(offered: Offered): Promise<string>;
  /** @returns how many bytes are here. @throws Refusal */
  chunk(id: Id, place: number, content: Uint8Array): Promise<number>;
  /** @throws Refusal when bytes are missing */
  end(id: Id): Promise<Attachment>;
  /** Nothing of it stays; a transfer that it was to be in is given up. */
  cancel(id: Id): Promise<void>;
}

interface Upload extends Offered {
  readonly hash: Hash;
  /** Of a file by transfer. */
  readonly zipped: ZippedFile | null;
  readonly pieces: PiecesComing;
}

export function createTakingIn(
  { store, stamp, pack, now }: Pick<Surroundings, 'store' | 'stamp' | 'pack' | 'now'>,
  transfers: Transfers,
): TakingIn {
  const uploads = new Map<Id, Upload>();

  const upload = (id: Id): Upload => {
    const found = uploads.get(id);
    if (found === undefined) throw new Refusal('not-found', BEGIN_AGAIN);
    return found;
  };

  /** One whose transfer was given up meanwhile is on its way nowhere. */
  const isComing = ({ messageId, zipped }: Upload): boolean =>
    zipped === null || transfers.isWriting(messageId, zipped);

  const leaveOff = async (left: Upload): Promise<void> => {
    const spoils = left.zipped !== null && isComing(left);
    uploads.delete(left.id);
    await store.attachments.cancel(left.id);
    // What is half in a zip can't be taken out of it again.
    if (spoils) await transfers.giveUp(left.messageId);
  };

  /** Leaves the file off where something goes wrong with it. */
  const orLeaveOff = async <T>(left: Upload, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      await leaveOff(left).catch(() => undefined);
      throw error;
    }
  };

  return {
    begin: async (offered) => {
      const { id, messageId, bytes, way } = offered;
      for (const left of [...uploads.values()].filter(({ pieces }) => pieces.isLeft)) await leaveOff(left);
      const coming = [...uploads.values()].filter((each) => each.messageId === messageId && isComing(each));
      const files = [...(await store.attachments.of(messageId)), ...coming];
      const name = freeName(
        cleanFileName(offered.name),
        files.map((each) => each.name),
      );
      assertTaken({ name, bytes, way }, files, pack);
      await store.attachments.begin(id, messageId, await stamp());
      try {
        const zipped = way === 'transfer' ? transfers.add(messageId, name) : null;
        const hash = createHash('sha256');
        uploads.set(id, { ...offered, name, hash, zipped, pieces: new PiecesComing(bytes, now) });
      } catch (error) {
        await store.attachments.cancel(id);
        throw error;
      }
      return name;
    },

    chunk: async (id, place, content) => {
      const into = upload(id);
      const { messageId, zipped, hash } = into;
      const write = async (): Promise<void> => {
        if (zipped === null) await store.attachments.chunk(id, place, content);
        else await transfers.write(messageId, zipped, content);
        hash.update(content);
      };
      return orLeaveOff(into, () => into.pieces.take(place, content.length, write));
    },

    end: async (id) => {
      const whole = upload(id);
      await orLeaveOff(whole, async () => whole.pieces.end());
      const { messageId, name, bytes, way, zipped } = whole;
      const sha256 = whole.hash.digest('hex');
      const file = { id, messageId, name, type: mediaTypeOf(name), bytes, sha256, way };
      const keep = async () => store.attachments.finish(file, await stamp());
      const taken = await orLeaveOff(whole, () =>
        zipped === null ? keep() : transfers.end(messageId, zipped, keep),
      );
      uploads.delete(id);
      return taken;
    },

    cancel: async (id) => {
      const found = uploads.get(id);
      if (found === undefined) await store.attachments.cancel(id);
      else await leaveOff(found);
    },
  };
}
