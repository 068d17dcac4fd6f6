import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { StoreKind } from './data-dir';
import { StartRefused } from './start-refused';

const MARKER = 'plainword.json';
const markerSchema = z.object({ store: z.enum(['real', 'trial', 'demo']) });

/**
 * Makes the folder of a store, readable by this user alone, and marks what it is for, so that a demo never opens real
 * data and real work never lands among invented people.
 * @throws StartRefused when the folder is another kind's, or can't be made
 */
export function claimDataDir(dir: string, kind: StoreKind): void {
  const found = kindOf(dir);
  if (found === kind) return;
  if (found) throw new StartRefused(`${dir} ${belongsTo[found]}: ${instead[kind]}`);
  if (kind === 'demo' && existsSync(dir) && readdirSync(dir).length > 0) {
    throw new StartRefused(
      `${dir} holds other files, so it is not used for demo data: name an empty folder.`,
    );
  }
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    writeFileSync(join(dir, MARKER), `${JSON.stringify({ store: kind })}\n`, { mode: 0o600 });
  } catch {
    throw new StartRefused(`Plainword can't write to ${dir}: name a folder of your own with --data-dir.`);
  }
}

/** What a folder is marked for; null when nothing says. A marker that can't be read counts as real data. */
export function kindOf(dir: string): StoreKind | null {
  const marker = join(dir, MARKER);
  if (!existsSync(marker)) return null;
  try {
    return markerSchema.parse(JSON.parse(readFileSync(marker, 'utf8'))).store;
  } catch {
    return 'real';
  }
}

const belongsTo = {
  real: 'holds the real store',
  trial: 'holds a store made for trying out',
  demo: 'holds demo data',
} as const satisfies Record<StoreKind, string>;

const instead = {
  real: 'start without --data-dir to open the real one.',
  trial: 'name another folder to try Plainword out in.',
  demo: 'name another folder for the demo.',
} as const satisfies Record<StoreKind, string>;
