import { endingOf, stemOf } from './file-name';

/** Media types by ending; what is not here goes as bytes. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  txt: 'text/plain',
  csv: 'text/csv',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  zip: 'application/zip',
};

export const ANY_BYTES = 'application/octet-stream';

/** Endings of programs, scripts and documents with macros: inside a name they hide what a file is. */
const ACTIVE =
  /^(?:exe|com|scr|bat|cmd|ps1|vbs?|jse?|wsf|hta|msi|dll|jar|lnk|iso|img|docm|dotm|xlsm|xltm|xlam|pptm|ppam|sh|app|dmg|html?|svg|url|reg|chm)$/u;

/** Whether a file of this ending runs when it is opened, or holds macros. */
export function isActiveEnding(ending: string): boolean {
  return ACTIVE.test(ending);
}

/** The media type of a name's ending. */
export function mediaTypeOf(name: string): string {
  return TYPES[endingOf(name)] ?? ANY_BYTES;
}

/**
 * The ending that a name hides in front of its own ("invoice.exe.pdf"), or hides behind a document's
 * ("invoice.pdf.exe"); nothing where it has one ending alone, such as "Plan v1.2.pdf".
 */
export function secondEnding(name: string): string | undefined {
  const before = endingOf(stemOf(name));
  const known = Object.hasOwn(TYPES, before) || ACTIVE.test(before);
  return known && endingOf(name) !== '' ? before : undefined;
}
