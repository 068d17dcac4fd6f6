import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../../../../../src/domain/checks/rules/written-in-full/abbreviation-index';
import {
  linesByFirstKey,
  withoutPlus,
} from '../../../../../../src/domain/checks/rules/written-in-full/lines-by-first-key';
import { tokenise } from '../../../../../../src/domain/checks/tokenise';

const LEXICONS = join(import.meta.dirname, '../../../../../../src/domain/checks/lexicons');

/** Every block of abbreviations that ships. */
async function blocks(): Promise<string[]> {
  const files = readdirSync(LEXICONS).filter((file) => /^abbreviations.*\.ts$/u.test(file));
  const modules: unknown[] = await Promise.all(files.map((file) => import(join(LEXICONS, file))));
  return modules
    .flatMap((each) => (each !== null && typeof each === 'object' ? Object.values<unknown>({ ...each }) : []))
    .filter((value): value is string => typeof value === 'string');
}

describe('lines of a lexicon by the first word of their form', () => {
  it('lie under the word that a text would be cut to', async () => {
    const all = [...linesByFirstKey((await blocks()).map((block) => [block, true]))];
    expect(all.length).toBeGreaterThan(500);
    for (const [key, lines] of all)
      for (const { form } of lines) expect(tokenise(withoutPlus(form))[0]?.key, form).toBe(key);
  });

  it.each(['CPN', 'CPNs', "CPN's", 'f/u', 'e.g', '½ hr', 'µg', '+ve', 'A+E', 'NG tube'])(
    'find “%s” again in a text',
    (form) => expect(abbreviations.at(tokenise(`${form} here`), 0)).toBeDefined(),
  );
});
