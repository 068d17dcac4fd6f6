import { z } from 'zod';
import type { EnvelopeFile } from '../send-adapter';
import { draftPath, readReply } from './graph-drafts';
import type { GraphLine, GraphReply } from './graph-line';

/** Up to here a file goes in one request; Graph takes less than 3 MB so, everything around it counted. */
const IN_ONE = 2_900_000;
/** A part of a large file: under Graph's 4 MB, and a multiple of 320 KiB as it asks for. */
const PART = 10 * 320 * 1024;

const sessionSchema = z.object({ uploadUrl: z.url({ protocol: /^https?$/u }) });
const listSchema = z.object({ value: z.array(z.object({ id: z.string().min(1) })) });

/** Whether parts may be put at the address that an upload session names. */
export type MayUploadTo = (address: string) => boolean;

const isDone = (reply: GraphReply): boolean =>
  reply.kind === 'answer' && reply.status >= 200 && reply.status < 300;

/** Takes away whatever files a draft has: what an interrupted attempt left may be half a file. @returns what failed */
export async function removeFiles(line: GraphLine, mailbox: string, id: string): Promise<GraphReply | null> {
  const at = draftPath(mailbox, id, '/attachments');
  const list = readReply(await line.ask({ method: 'GET', path: `${at}?$select=id` }), listSchema);
  if (!list.ok) return list.reply;
  for (const file of list.value.value) {
    const reply = await line.ask({ method: 'DELETE', path: `${at}/${encodeURIComponent(file.id)}` });
    if (!isDone(reply) && !(reply.kind === 'answer' && reply.status === 404)) return reply;
  }
  return null;
}

/** Puts files with a draft, large ones in parts. @returns what failed */
export async function addFiles(
  line: GraphLine,
  mailbox: string,
  id: string,
  files: readonly EnvelopeFile[],
  mayUploadTo: MayUploadTo,
): Promise<GraphReply | null> {
  for (const file of files) {
    const failed =
      file.content.length <= IN_ONE
        ? await addInOne(line, mailbox, id, file)
        : await addInParts(line, mailbox, id, file, mayUploadTo);
    if (failed !== null) return failed;
  }
  return null;
}

async function addInOne(
  line: GraphLine,
  mailbox: string,
  id: string,
  { name, type, content }: EnvelopeFile,
): Promise<GraphReply | null> {
  const reply = await line.ask({
    method: 'POST',
    path: draftPath(mailbox, id, '/attachments'),
    body: {
      '@odata.type': '#microsoft.graph.fileAttachment',
      name,
      contentType: type,
      contentBytes: Buffer.from(content).toString('base64'),
    },
  });
  return isDone(reply) ? null : reply;
}

async function addInParts(
  line: GraphLine,
  mailbox: string,
  id: string,
  { name, type, content }: EnvelopeFile,
  mayUploadTo: MayUploadTo,
): Promise<GraphReply | null> {
  const size = content.length;
  const session = readReply(
    await line.ask({
      method: 'POST',
      path: draftPath(mailbox, id, '/attachments/createUploadSession'),
      body: { AttachmentItem: { attachmentType: 'file', name, size, contentType: type } },
    }),
    sessionSchema,
  );
  if (!session.ok) return session.reply;
  const { uploadUrl } = session.value;
  if (!mayUploadTo(uploadUrl)) return { kind: 'fault', fault: 'other' };
  for (let first = 0; first < size; first += PART) {
    const reply = await line.put(uploadUrl, content.subarray(first, first + PART), first, size);
    if (!isDone(reply)) return reply;
  }
  return null;
}
