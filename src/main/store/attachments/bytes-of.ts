import { StoreDamaged } from '../store-errors';
import type { Db } from '../tables';
import type { AttachmentRow } from './attachment-rows';

/**
 * All bytes of a file, put together piece by piece.
 * @throws StoreDamaged when they are not as many as they were: half a file never goes
 */
export async function bytesOf(
  db: Db,
  { id, bytes }: Pick<AttachmentRow, 'id' | 'bytes'>,
): Promise<Uint8Array> {
  const content = new Uint8Array(Number(bytes));
  let at = 0;
  for (let place = 0; ; place += 1) {
    const piece = await db
      .selectFrom('attachment_chunks')
      .select('content')
      .where('attachment_id', '=', id)
      .where('place', '=', place)
      .executeTakeFirst();
    if (piece === undefined) break;
    if (at + piece.content.length > content.length)
      throw new StoreDamaged('a file has more bytes than it had');
    content.set(piece.content, at);
    at += piece.content.length;
  }
  if (at !== content.length) throw new StoreDamaged('a file has fewer bytes than it had');
  return content;
}
