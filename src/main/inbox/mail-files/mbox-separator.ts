/** "From ", the five bytes that a separator begins with. */
export const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];
/** "From ann@example.org Thu Nov 19 08:31:05 2026": a line that begins "From " and names no year is the writer's. */
const SEPARATOR = /^From .{0,200}\d{4}\s*$|^From (?:-|\S+@\S+)\s*.{0,100}$/u;

/** Whether the line from `at` to `end` of a folder of mails in one file parts two mails (RFC 4155). */
export function isSeparator(bytes: Uint8Array, at: number, end: number): boolean {
  if (FROM.some((byte, i) => bytes[at + i] !== byte)) return false;
  return SEPARATOR.test(Buffer.from(bytes.subarray(at, Math.min(end, at + 300))).toString('latin1'));
}
