import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLanguage, type Language } from '../../../../src/domain/checks/language/language';

let language: Language | undefined;

/** British English as it ships, read once for all tests of a file. */
export function britishEnglish(): Language {
  language ??= readLanguage(
    new Uint8Array(readFileSync(join(import.meta.dirname, '../../../../language/british-english.bin')))
      .buffer,
  );
  return language;
}
