import { decompressRTF } from '@kenjiuno/decompressrtf';

const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;
const LARGEST = 8 * 1024 * 1024;

/** The RTF that Outlook stores beside a mail ([MS-OXRTFCP]), one byte a character; undefined where it is damaged. */
export function decompressedRtf(bytes: Uint8Array): string | undefined {
  if (bytes.length < 16 || bytes.length > LARGEST) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [size, kind] = [view.getUint32(0, true), view.getUint32(8, true)];
  // The size that the header claims is what the library reads up to: it must lie within what is there.
  if ((kind !== COMPRESSED && kind !== UNCOMPRESSED) || size + 4 > bytes.length || size < 12)
    return undefined;
  try {
    return Buffer.from(decompressRTF([...bytes])).toString('latin1');
  } catch {
    return undefined;
  }
}
