import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { totalsTable } from './totals';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the counts of the cells are noted. */
    faultTotals: string;
  }
}

/** Gathers the counts of every test file, and prints the totals when all have run. */
export default function gatherTotals(project: TestProject): () => void {
  const file = join(mkdtempSync(join(tmpdir(), 'plainword-totals-')), 'counts.jsonl');
  project.provide('faultTotals', file);
  return () => {
    const table = totalsTable(file);
    if (table !== '') console.log(`\nWhat became of the messages, faults and all:\n${table}\n`);
  };
}
