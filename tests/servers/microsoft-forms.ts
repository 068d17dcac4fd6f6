import type { IncomingMessage } from 'node:http';

/** All the bytes of a request. */
export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The fields of a form that was posted. */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await bytesOf(request)).toString('utf8'));
}

/** The JSON of a request; nothing where it is none. */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  try {
    const read: unknown = JSON.parse((await bytesOf(request)).toString('utf8'));
    return read;
  } catch {
    return undefined;
  }
}
