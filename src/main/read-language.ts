import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker, type Checker } from '../domain/checks/checker';
import { readLanguage, type Language } from '../domain/checks/language/language';

/** Both the sources and what is built of them lie two folders below the file. */
const FILE = join(import.meta.dirname, '../../language/british-english.bin');

/** British English for the checks that count: those before sending. @throws Error when the file is missing or is another one */
export function britishEnglish(): Language {
  const { buffer, byteOffset, byteLength } = readFileSync(FILE);
  return readLanguage(new Uint8Array(buffer, byteOffset, byteLength).slice().buffer);
}

/** The checker with British English, made when it is first asked: nothing is checked while the application starts. */
export function lateChecker(): Checker {
  let made: Checker | undefined;
  const checker = (): Checker => (made ??= createChecker({ language: britishEnglish() }));
  return {
    get rules() {
      return checker().rules;
    },
    check: (text, context) => checker().check(text, context),
    checkWhileWriting: (text, context) => checker().checkWhileWriting(text, context),
    warmUp: () => checker().warmUp(),
  };
}
