import { StoreDamaged } from '../store-errors';

/**
 * So many bytes, put together piece by piece; `pieceAt` gives the piece of a place, from 0, and nothing after the last.
 * @throws StoreDamaged when they are not as many as they were: half of something never goes on
 */
export async function putTogether(
  bytes: number,
  pieceAt: (place: number) => Promise<Uint8Array | undefined>,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = new Uint8Array(bytes);
  let at = 0;
  for (let place = 0; ; place += 1) {
    const piece = await pieceAt(place);
    if (piece === undefined) break;
    if (at + piece.length > bytes) throw new StoreDamaged('a file has more bytes than it had');
    content.set(piece, at);
    at += piece.length;
  }
  if (at !== bytes) throw new StoreDamaged('a file has fewer bytes than it had');
  return content;
}
