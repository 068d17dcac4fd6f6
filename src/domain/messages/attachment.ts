import { z } from 'zod';
import { idSchema } from '../identity';
import { momentSchema } from '../time/moment';

/** How a file goes: in the email, or encrypted by file transfer because it is too large for email (P7). */
export const fileWaySchema = z.enum(['attached', 'transfer']);
export type FileWay = z.infer<typeof fileWaySchema>;

/** A file that goes with an email. Its bytes are in the store; the page never gets them back. */
export const attachmentSchema = z.object({
  id: idSchema,
  messageId: idSchema,
  /** As the recipient sees it. */
  name: z.string(),
  /** Media type, by the name's ending. */
  type: z.string(),
  bytes: z.int().min(0),
  /** Of the bytes, in small hex: the record says which file went. */
  sha256: z.string().length(64),
  way: fileWaySchema,
  added: momentSchema,
});
export type Attachment = z.infer<typeof attachmentSchema>;
