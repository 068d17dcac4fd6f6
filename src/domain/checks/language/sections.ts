import { z } from 'zod';

/** What the file begins with: "PWL1" in ASCII, then the length of the list of sections. */
export const MAGIC = 0x314c5750;
/** Sections begin at multiples of this, so that arrays of any width can lie over them. */
export const ALIGNMENT = 8;

const sectionSchema = z.object({ name: z.string(), offset: z.int().min(0), bytes: z.int().min(0) });
export const headerSchema = z.object({
  /** What the file was made from and when its makers changed; shown in the documentation. */
  version: z.string(),
  sections: z.array(sectionSchema),
});
export type LanguageHeader = z.infer<typeof headerSchema>;

/** The file as parts by name. */
export interface Sections {
  readonly version: string;
  bytes(name: string): Uint8Array;
  shorts(name: string): Uint16Array;
  words(name: string): Uint32Array;
}

/** Opens the file of the language: views of its bytes, nothing copied. @throws Error when it is not such a file */
export function openSections(file: ArrayBuffer): Sections {
  const view = new DataView(file);
  if (file.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a language file');
  const json = String.fromCharCode(...new Uint8Array(file, 8, view.getUint32(4, true)));
  const header = headerSchema.parse(JSON.parse(json));
  const place = (name: string): { offset: number; bytes: number } => {
    const found = header.sections.find((section) => section.name === name);
    if (found === undefined || found.offset + found.bytes > file.byteLength)
      throw new Error(`the language file has no section ${name}`);
    return found;
  };
  return {
    version: header.version,
    bytes(name) {
      const { offset, bytes } = place(name);
      return new Uint8Array(file, offset, bytes);
    },
    shorts(name) {
      const { offset, bytes } = place(name);
      return new Uint16Array(file, offset, bytes / 2);
    },
    words(name) {
      const { offset, bytes } = place(name);
      return new Uint32Array(file, offset, bytes / 4);
    },
  };
}
