import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the project, from wherever this runs: as source, or bundled for a fresh process. */
export const PROJECT_ROOT = climb(import.meta.dirname);

/** Labelled data that is no part of the project and lies beside it, where it lies at all. */
export const SHARED_DATA = join(PROJECT_ROOT, '../shared/data');

export const GOLD = join(PROJECT_ROOT, 'tests/gold');
export const PEERS = join(PROJECT_ROOT, 'tests/bench/checks/peers');

function climb(folder: string): string {
  const file = join(folder, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8').includes('"name": "plainword"')) return folder;
  if (folder === dirname(folder)) throw new Error('The bench runs inside the project of Plainword only.');
  return climb(dirname(folder));
}
