import type { GraphDownload } from './graph-line';

/** Of what is larger than wanted, so many bytes are given. */
const BEGIN = 64 * 1024;

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    const fits = part.subarray(0, length - at);
    whole.set(fits, at);
    at += fits.length;
  }
  return whole;
}

/** Reads an answer to its end, or stops at once where it grows larger than wanted, whatever its header said. */
export async function readUpTo(response: Response, largest: number): Promise<GraphDownload> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  if (reader === undefined) return { kind: 'bytes', bytes: joined(parts, length) };
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const { value } = read;
    parts.push(value);
    length += value.length;
    if (length <= largest) continue;
    await reader.cancel();
    return { kind: 'too-large', begin: joined(parts, Math.min(length, BEGIN)) };
  }
  return { kind: 'bytes', bytes: joined(parts, length) };
}
