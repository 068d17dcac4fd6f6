import type { Attachment } from '../messages/attachment';

/** A million bytes: what a megabyte is to the policy and to mail servers' limits. */
export const MEGABYTE = 1_000_000;
/** What each file, and the email around all of them, takes for headers: more than any server adds before it counts. */
const FILE_HEADERS = 600;
const EMAIL_HEADERS = 4_000;
/** A line of base64 has 76 characters and its end two. */
const LINE = 76;
const LINE_END = 2;

/** How many bytes a file takes in an email: base64 grows by a third, and its lines have ends. */
export function encodedBytes(bytes: number): number {
  const characters = Math.ceil(bytes / 3) * 4;
  return characters + Math.ceil(characters / LINE) * LINE_END;
}

/** How many bytes an email has over the wire. `textLength` in UTF-16 units, counted as if each took the most. */
export function wireBytes(files: readonly Pick<Attachment, 'bytes'>[], textLength = 0): number {
  const ofFiles = files.reduce((sum, { bytes }) => sum + encodedBytes(bytes) + FILE_HEADERS, 0);
  return EMAIL_HEADERS + encodedBytes(textLength * 3) + ofFiles;
}

/** "240 kB", "2.4 MB", "1.2 GB": as people read sizes. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} kB`;
  if (bytes < 999_950_000) return `${tenths(bytes / MEGABYTE)} MB`;
  return `${tenths(bytes / (1_000 * MEGABYTE))} GB`;
}

function tenths(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded >= 100 ? String(Math.round(rounded)) : String(rounded);
}
