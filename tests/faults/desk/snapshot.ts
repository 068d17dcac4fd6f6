import {
  copyFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './prepared';

const FILES = ['store-key.json', 'plainword.db', 'plainword.db-wal'];
/** A frame of the log: its head, and a page. Bytes. */
const FRAME = 24 + 4096;
const LOG_HEAD = 32;

/** What a power cut left of the log beyond what was on the disk for good. */
export const TORN = ['as it was', 'last frame cut', 'last frame changed', 'whole log gone'] as const;
export type Torn = (typeof TORN)[number];

/** Copies a store's files as they are at this moment, while the program goes on. */
export function snapshot(dataDir: string): string {
  const folder = newFolder();
  for (const file of FILES) {
    const from = join(dataDir, file);
    if (existsSync(from)) copyFileSync(from, join(folder, file));
  }
  return folder;
}

/** Damages the end of the log as a power cut may. @returns whether there was anything to damage */
export function tear(folder: string, torn: Torn): boolean {
  const log = join(folder, 'plainword.db-wal');
  if (torn === 'as it was' || !existsSync(log)) return false;
  const { size } = statSync(log);
  if (size < LOG_HEAD + FRAME) return false;
  if (torn === 'whole log gone') rmSync(log);
  else if (torn === 'last frame cut') truncateSync(log, size - FRAME / 2);
  else {
    const bytes = readFileSync(log);
    for (let i = size - FRAME / 4; i < size; i += 7) bytes[i] = (bytes[i] ?? 0) ^ 0x5a;
    writeFileSync(log, bytes);
  }
  return true;
}
