import { createHash } from 'node:crypto';
import { loadZip } from '../loaded-later';
import type { FileBeingSaved } from '../platform/downloads';

/** AES with a key of 256 bits, as the zip format counts strengths. */
const AES_256 = 3;

/** One file on its way into an encrypted zip. */
export interface ZippedFile {
  /** Resolves when the piece was taken: no more than a few pieces are ever held. @throws what the disk says */
  write(piece: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

/** A zip that is encrypted as it is written: nothing readable is ever on the disk. */
export interface TransferZip {
  /** Begins the next file; the one before must have ended. */
  add(name: string): ZippedFile;
  /** Ends the zip. @returns how large it is, and its hash */
  seal(): Promise<{ bytes: number; sha256: string }>;
}

/**
 * Writes a zip whose files are encrypted with AES-256 by a password (WinZip's AE-2). The library is loaded here and not at
 * the start: few desks ever need it.
 */
export async function createTransferZip(saved: FileBeingSaved, password: string): Promise<TransferZip> {
  const { configure, ZipWriter } = await loadZip();
  // Workers would need files of their own beside the bundle, and one file at a time is what there is to do.
  configure({ useWebWorkers: false });
  const hash = createHash('sha256');
  let bytes = 0;
  const out = new WritableStream<Uint8Array>({
    write: async (piece) => {
      hash.update(piece);
      bytes += piece.length;
      await saved.write(piece);
    },
  });
  const zip = new ZipWriter(out, {
    password,
    encryptionStrength: AES_256,
    keepOrder: true,
    bufferedWrite: false,
  });
  return {
    add: (name) => {
      const pieces = new TransformStream<Uint8Array, Uint8Array>();
      const writer = pieces.writable.getWriter();
      const added = zip.add(name, pieces.readable);
      // A fault is told by whichever is waited for; neither is left alone with it.
      const fault = added.then(
        () => new Promise<never>(() => undefined),
        (error: unknown) =>
          Promise.reject(error instanceof Error ? error : new Error('the zip was not written')),
      );
      fault.catch(() => undefined);
      return {
        write: async (piece) => {
          await Promise.race([writer.ready.then(() => writer.write(piece)), fault]);
        },
        end: async () => {
          await Promise.race([writer.close(), fault]);
          await added;
        },
      };
    },
    seal: async () => {
      await zip.close();
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}
