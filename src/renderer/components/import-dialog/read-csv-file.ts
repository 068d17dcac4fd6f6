/** A chosen file as text, or why it can't be read as a list: one sentence. */
export type ReadCsvFile =
  { readonly ok: true; readonly csv: string } | { readonly ok: false; readonly sentence: string };

/** As much as the contract carries: 100,000 rows fit. */
const LARGEST = 40_000_000;

const refused = (sentence: string) => ({ ok: false, sentence }) as const;

const TOO_LARGE = refused('This file is too large: split it into lists of at most 100,000 rows each.');
const EMPTY = refused('This file is empty: choose the list itself.');
const WORKBOOK = refused(
  'This is an Excel workbook, not a CSV file: save it as CSV in Excel, and choose that.',
);
const NOT_CSV = refused('This is not a CSV file: choose the list that the record system saved as CSV.');
const AWAY = refused('The file can’t be read: it may have been moved or closed off. Choose it again.');

/** How files begin that are not text: ZIP (.xlsx), the older Office format (.xls), PDF. */
const BEGINNINGS = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], says: WORKBOOK },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], says: WORKBOOK },
  { bytes: [0x25, 0x50, 0x44, 0x46], says: NOT_CSV },
];

/** UTF-8, or UTF-16 where the file says so; else what older Windows programs write. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads a chosen file as text; what is in it is looked at by main. */
export async function readCsvFile(file: Blob): Promise<ReadCsvFile> {
  if (file.size > LARGEST) return TOO_LARGE;
  if (file.size === 0) return EMPTY;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return AWAY;
  }
  const known = BEGINNINGS.find((beginning) => beginning.bytes.every((byte, i) => bytes[i] === byte));
  if (known !== undefined) return known.says;
  const csv = decoded(bytes);
  if (csv.includes('\0')) return NOT_CSV;
  return csv.trim() === '' ? EMPTY : { ok: true, csv };
}
