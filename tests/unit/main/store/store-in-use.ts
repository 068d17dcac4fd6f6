import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { newFolder, openIn } from './folder';
import { details, sentMessage, STAMP } from './things';

export const DATABASE = 'plainword.db';
export const KEY_FILE = 'store-key.json';

/** A store with one message, closed again. */
export async function storeInUse(): Promise<string> {
  const dir = await newFolder();
  const store = await openIn(dir);
  const person = await store.people.add(details(), STAMP);
  await sentMessage(store, person, 'Your appointment is on Tuesday.');
  await store.close();
  return dir;
}

/** What the key file of a folder says. */
export async function readKeyJson(dir: string): Promise<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(join(dir, KEY_FILE), 'utf8')));
}
