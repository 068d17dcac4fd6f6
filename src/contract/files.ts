import { z } from 'zod';
import { fileTransferSchema, passwordWaySchema } from '../domain/files/transfer';
import { MAX_LINK } from '../domain/files/transfer-link';
import { idSchema } from '../domain/identity';
import { attachmentSchema, fileWaySchema } from '../domain/messages/attachment';
import { instantSchema } from '../domain/time/moment';
import { procedure } from './procedure';

/** How many bytes of a file cross at once: what crosses is JSON. */
export const CHUNK_BYTES = 256 * 1024;

/** A piece of a file. */
export const base64Chunk = z
  .string()
  .min(1)
  .max(Math.ceil(CHUNK_BYTES / 3) * 4)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/u);

/** A file's name as the person's computer has it; main cleans it. */
export const givenFileName = z.string().min(1, 'Write a name for the file.').max(1_000);

/** The files of a message, and the transfer that those too large for email go by. */
export const messageFilesSchema = z.object({
  files: z.array(attachmentSchema),
  transfer: fileTransferSchema.nullable(),
});
export type MessageFiles = z.infer<typeof messageFilesSchema>;

const one = z.object({ id: idSchema });
const ofMessage = z.object({ messageId: idSchema });

export const files = {
  'files.of': procedure(ofMessage, messageFilesSchema),
  /** A file begins to come in; the page names it. `bytes` is how many will come. */
  'files.begin': procedure(
    ofMessage.extend({ id: idSchema, name: givenFileName, bytes: z.int().min(0), way: fileWaySchema }),
    z.object({ name: z.string() }),
  ),
  /** Its next piece; `place` counts from 0. */
  'files.chunk': procedure(
    one.extend({ place: z.int().min(0), content: base64Chunk }),
    z.object({ bytes: z.int() }),
  ),
  'files.end': procedure(one, attachmentSchema),
  /** Leaves off: nothing of the file stays. */
  'files.cancel': procedure(one, z.object({})),
  'files.remove': procedure(one, z.object({})),
  /** Takes a removal back. */
  'files.restore': procedure(one, attachmentSchema),
  'files.rename': procedure(one.extend({ name: givenFileName }), attachmentSchema),

  /** Begins an encrypted file for what is too large for email; `files.begin` with `transfer` then puts files in it (P7). */
  'transfers.begin': procedure(ofMessage, fileTransferSchema),
  /** All files are in it: it is whole. */
  'transfers.seal': procedure(ofMessage, fileTransferSchema),
  /** Deletes the encrypted file; nothing goes by transfer any more. */
  'transfers.cancel': procedure(ofMessage, z.object({})),
  /** Opens the transfer site in the person's own browser. */
  'transfers.open': procedure(z.object({}), z.object({})),
  /** The link that the site gave, its last day, and how the password goes. */
  'transfers.link': procedure(
    ofMessage.extend({
      link: z.string().max(MAX_LINK * 2),
      expires: z.iso.date('Write the last day on which the link works.'),
      passwordWay: passwordWaySchema,
      /** Whether the encrypted file is deleted from this computer now. */
      deleteFile: z.boolean(),
    }),
    fileTransferSchema,
  ),
  /** The password, to be given to the recipient. */
  'transfers.password': procedure(ofMessage, z.object({ password: z.string() })),
  'transfers.passwordGiven': procedure(
    ofMessage.extend({ way: passwordWaySchema, at: instantSchema }),
    fileTransferSchema,
  ),
  'transfers.downloaded': procedure(ofMessage.extend({ at: instantSchema }), fileTransferSchema),
  'transfers.deleteFile': procedure(ofMessage, fileTransferSchema),
  /** Transfers of sent messages whose password was not given, or whose files did not arrive yet; the soonest to run out first. */
  'transfers.unsettled': procedure(
    z.object({}),
    z.array(z.object({ transfer: fileTransferSchema, personName: z.string().nullable() })),
  ),
};
