import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { GraphError, GraphMessage } from './graph-mailboxes';

const LARGEST_PART = 4 * 1024 * 1024;
const SMALLEST_SESSION = 3 * 1024 * 1024;

const inline = z.strictObject({
  '@odata.type': z.literal('#microsoft.graph.fileAttachment'),
  name: z.string().min(1),
  contentType: z.string(),
  contentBytes: z.base64(),
});
const session = z.strictObject({
  AttachmentItem: z.strictObject({
    attachmentType: z.literal('file'),
    name: z.string().min(1),
    size: z.int().min(1).max(150_000_000),
    contentType: z.string(),
  }),
});
const RANGE = /^bytes (\d+)-(\d+)\/(\d+)$/u;

interface Upload {
  readonly message: GraphMessage;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly parts: Buffer[];
}

const fault = (status: number, code: string): GraphError => ({ status, code });
const sizeOf = (parts: readonly Buffer[]): number => parts.reduce((sum, part) => sum + part.length, 0);

/** Files on their way into drafts: small ones in one request, large ones in parts and in order. */
export function graphUploads() {
  const open = new Map<string, Upload>();

  return {
    addInline(message: GraphMessage, body: unknown): string | GraphError {
      const read = inline.safeParse(body);
      if (!read.success) return fault(400, 'ErrorInvalidRequest');
      if (!message.isDraft) return fault(400, 'ErrorInvalidRequest');
      const content = Buffer.from(read.data.contentBytes, 'base64');
      if (content.length >= SMALLEST_SESSION) return fault(413, 'RequestEntityTooLarge');
      const id = randomUUID();
      message.files.push({ id, name: read.data.name, type: read.data.contentType, content });
      return id;
    },

    begin(message: GraphMessage, body: unknown): string | GraphError {
      const read = session.safeParse(body);
      if (!read.success || !message.isDraft) return fault(400, 'ErrorInvalidRequest');
      const { name, contentType: type, size } = read.data.AttachmentItem;
      if (size < 2_900_000) return fault(400, 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize');
      const id = randomUUID();
      open.set(id, { message, name, type, size, parts: [] });
      return id;
    },

    /** @returns where the next part begins, `done`, or what is wrong */
    put(id: string, range: string, part: Buffer): number | 'done' | GraphError {
      const upload = open.get(id);
      const [, first, last, whole] = RANGE.exec(range) ?? [];
      if (upload === undefined) return fault(404, 'ErrorItemNotFound');
      const at = sizeOf(upload.parts);
      const fits =
        Number(first) === at && Number(last) === at + part.length - 1 && Number(whole) === upload.size;
      if (!fits || part.length > LARGEST_PART) return fault(416, 'InvalidRange');
      upload.parts.push(part);
      const next = at + part.length;
      if (next < upload.size) return next;
      open.delete(id);
      const { message, name, type, parts } = upload;
      message.files.push({ id: randomUUID(), name, type, content: Buffer.concat(parts) });
      return 'done';
    },
  };
}

export type GraphUploads = ReturnType<typeof graphUploads>;
