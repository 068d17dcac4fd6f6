import { CHUNK_BYTES } from '../../contract/files';

/** A piece of a file on its way into main. */
export interface Piece {
  /** Counts from 0. */
  readonly place: number;
  /** Base64. */
  readonly content: string;
  /** How many bytes are in main once it is there. */
  readonly sent: number;
}

/** A file in pieces, one after another: no more than one is ever held. @throws the signal's reason when it was ended */
export async function* inPieces(file: Blob, signal: AbortSignal): AsyncGenerator<Piece> {
  for (let at = 0, place = 0; at < file.size; at += CHUNK_BYTES, place += 1) {
    signal.throwIfAborted();
    const content = await base64Of(file.slice(at, at + CHUNK_BYTES));
    yield { place, content, sent: Math.min(at + CHUNK_BYTES, file.size) };
  }
  signal.throwIfAborted();
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
