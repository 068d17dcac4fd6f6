import { ALIGNMENT, headerSchema, MAGIC } from '../../src/domain/checks/language/sections';

/** Lays named arrays one after another behind a header that says where each lies. */
export function writeSections(
  version: string,
  parts: Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array>>,
): Uint8Array {
  const header = (base: number): string => {
    let offset = base;
    const sections = Object.entries(parts).map(([name, { byteLength }]) => {
      const section = { name, offset, bytes: byteLength };
      offset = aligned(offset + byteLength);
      return section;
    });
    return JSON.stringify(headerSchema.parse({ version, sections }));
  };
  // The header's own length moves what follows it: room for the longest it can be.
  const base = aligned(8 + header(0xffff_ffff).length);
  const text = header(base).padEnd(base - 8, ' ');
  const size = Object.values(parts).reduce((sum, { byteLength }) => aligned(sum + byteLength), base);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, text.length, true);
  file.set(new TextEncoder().encode(text), 8);
  let offset = base;
  for (const part of Object.values(parts)) {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset = aligned(offset + part.byteLength);
  }
  return file;
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
