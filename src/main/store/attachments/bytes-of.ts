import { putTogether } from '../bytes/put-together';
import type { Db } from '../tables';
import type { AttachmentRow } from './attachment-rows';

/** All bytes of a file. @throws StoreDamaged when they are not as many as they were: half a file never goes */
export function bytesOf(db: Db, { id, bytes }: Pick<AttachmentRow, 'id' | 'bytes'>): Promise<Uint8Array> {
  return putTogether(Number(bytes), async (place) => {
    const piece = await db
      .selectFrom('attachment_chunks')
      .select('content')
      .where('attachment_id', '=', id)
      .where('place', '=', place)
      .executeTakeFirst();
    return piece?.content;
  });
}
