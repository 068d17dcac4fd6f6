import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLanguage, type Language } from '../domain/checks/language/language';

/** Both the sources and what is built of them lie two folders below the file. */
const FILE = join(import.meta.dirname, '../../language/british-english.bin');

/** British English for the checks that count: those before sending. @throws Error when the file is missing or is another one */
export function britishEnglish(): Language {
  const { buffer, byteOffset, byteLength } = readFileSync(FILE);
  return readLanguage(new Uint8Array(buffer, byteOffset, byteLength).slice().buffer);
}
