import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NotifyError } from './notify-token';

/** Answers with JSON. */
export function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Answers with errors in the form of the real one. */
export function answerErrors(
  response: ServerResponse,
  faults: readonly NotifyError[],
  headers: Readonly<Record<string, string>> = {},
): void {
  const status = faults[0]?.status ?? 400;
  const errors = faults.map(({ error, message }) => ({ error, message }));
  answer(response, status, { status_code: status, errors }, headers);
}

/** The body of a request; nothing where it is no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  try {
    const read: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return read;
  } catch {
    return undefined;
  }
}
