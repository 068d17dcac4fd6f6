import { v7 as newId } from 'uuid';
import type { Attachment, FileWay } from '../../../../domain/messages/attachment';
import { call } from '../../../client/call';
import { inPieces } from '../../../client/in-pieces';

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
    for await (const { place, content, sent } of inPieces(file, signal)) {
      await call('files.chunk', { id, place, content });
      onProgress(sent);
    }
    return await call('files.end', { id });
  } catch (error) {
    await call('files.cancel', { id }).catch(() => undefined);
    throw error;
  }
}
