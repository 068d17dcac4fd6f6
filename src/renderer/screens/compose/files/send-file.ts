import { v7 as newId } from 'uuid';
import { CHUNK_BYTES } from '../../../../contract/files';
import type { Attachment, FileWay } from '../../../../domain/messages/attachment';
import { call } from '../../../client/call';

/** A file on its way into main. */
export interface SendFile {
  readonly id: string;
  readonly messageId: string;
  readonly file: File;
  readonly name: string;
  readonly way: FileWay;
  /** Ends it between two pieces. */
  readonly signal: AbortSignal;
  readonly onProgress: (sent: number) => void;
}

export const newFileId = newId;

/**
 * Sends a file in pieces, one after another: no more than one is ever held. Nothing of it stays in main where it does
 * not come in whole. @throws CallFailed; the signal's reason when it was ended
 */
export async function sendFile({
  id,
  messageId,
  file,
  name,
  way,
  signal,
  onProgress,
}: SendFile): Promise<Attachment> {
  await call('files.begin', { messageId, id, name, bytes: file.size, way });
  try {
    for (let at = 0, place = 0; at < file.size; at += CHUNK_BYTES, place += 1) {
      signal.throwIfAborted();
      const content = await base64Of(file.slice(at, at + CHUNK_BYTES));
      await call('files.chunk', { id, place, content });
      onProgress(Math.min(at + CHUNK_BYTES, file.size));
    }
    signal.throwIfAborted();
    return await call('files.end', { id });
  } catch (error) {
    await call('files.cancel', { id }).catch(() => undefined);
    throw error;
  }
}

/** A piece as text that JSON takes. */
async function base64Of(piece: Blob): Promise<string> {
  const bytes = new Uint8Array(await piece.arrayBuffer());
  let binary = '';
  // As many at once as a call takes arguments.
  for (let at = 0; at < bytes.length; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}
