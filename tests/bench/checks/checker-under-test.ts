import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../../src/domain/checks/checker';
import type { CheckContext } from '../../../src/domain/checks/context';
import { readLanguage, type Language } from '../../../src/domain/checks/language/language';
import type { Mark, Reader } from './mark';
import { PROJECT_ROOT } from './project-root';

/** Our checker, made as the program makes it: the one place where the bench does so. */
export async function checkerUnderTest(context: CheckContext = { channel: 'sms' }): Promise<Reader> {
  const checker = createChecker({ language: language() });
  for (const _ of checker.warmUp());
  return {
    name: 'Plainword',
    read: (text, given): readonly Mark[] => checker.check(text, { ...context, ...given }),
  };
}

function language(): Language | undefined {
  const file = join(PROJECT_ROOT, 'language/british-english.bin');
  return existsSync(file) ? readLanguage(new Uint8Array(readFileSync(file)).buffer) : undefined;
}
