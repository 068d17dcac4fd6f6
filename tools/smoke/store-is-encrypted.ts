import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './ask';
import type { Smoke } from './smoke';

/** The store answers, and its files show neither SQLite's own header nor a demo person's name. */
export async function storeIsEncrypted({ page, dataDir }: Smoke): Promise<string | null> {
  const people = await ask(page, 'people.find', { query: 'Holloway' });
  if (people.length === 0) return 'nobody is in it';
  const files = readdirSync(dataDir).map((name) => join(dataDir, name));
  const readable = files
    .filter((file) => statSync(file).isFile())
    .find((file) => {
      const bytes = readFileSync(file);
      return bytes.includes('SQLite format 3') || bytes.includes('Holloway');
    });
  return readable ? `${readable} can be read` : null;
}
