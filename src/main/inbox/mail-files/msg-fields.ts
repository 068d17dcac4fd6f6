import * as msgreader from '@kenjiuno/msgreader';
import type MsgReader from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader';
import { codePageName } from './code-pages';

/** The library is CommonJS: what stands under `default` depends on who loads it. */
const Reader = readerIn(msgreader);

function readerIn(module: unknown): typeof MsgReader {
  let found = module;
  while (typeof found === 'object' && found !== null && 'default' in found) found = found.default;
  if (!isReader(found)) throw new TypeError('msgreader has no reader');
  return found;
}

function isReader(value: unknown): value is typeof MsgReader {
  return typeof value === 'function';
}

/** What is in an Outlook file, with the file still at hand to read its attachments from. */
export interface OpenMsg {
  readonly fields: FieldsData;
  /** The bytes of an attachment; of a mail inside, an Outlook file of its own. */
  contentOf(attachment: FieldsData): Uint8Array;
}

/** Reads an Outlook file. Words of a file from before Unicode are read by the code page that it names. @throws anything */
export function msgFields(bytes: Uint8Array): OpenMsg {
  const first = read(bytes, undefined);
  const page = first.fields.messageCodepage ?? first.fields.internetCodepage;
  if (page === undefined || page === 65_001 || page === 1200) return first;
  // Mail is sent in ISO-2022-JP and stored in Shift JIS.
  const stored = page >= 50_220 && page <= 50_222 ? 932 : page;
  return read(bytes, codePageName(stored));
}

function read(bytes: Uint8Array, ansiEncoding: string | undefined): OpenMsg {
  const reader = new Reader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (ansiEncoding !== undefined) reader.parserConfig = { ansiEncoding };
  const fields = reader.getFileData();
  if (fields.error !== undefined) throw new Error('not an Outlook file');
  return { fields, contentOf: (attachment) => reader.getAttachment(attachment).content };
}
