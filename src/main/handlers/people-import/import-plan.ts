import { createHash } from 'node:crypto';
import type { ImportPreview } from '../../../contract/people';
import type { LineFault } from './read-lines';

/** What an import would do, decided on what the store holds now. */
export interface ImportPlan<R> {
  readonly ready: ReadonlyArray<{ readonly line: number; readonly row: R }>;
  /** How many lines are here already. */
  readonly known: number;
  readonly faults: readonly LineFault[];
}

/**
 * Names the file and which of its lines are taken over: a file that was changed since it was looked at, or a store in
 * which somebody added or merged people since, gives another digest.
 */
function digestOf<R>(csv: string, { ready }: ImportPlan<R>): string {
  const hash = createHash('sha256').update(csv).update('\0');
  for (const { line } of ready) hash.update(`${line} `);
  return hash.digest('hex');
}

/** The plan as a person looks at it before anything is done; faults in the order of the file. */
export function previewOf<R>(csv: string, plan: ImportPlan<R>): ImportPreview {
  return {
    ready: plan.ready.length,
    known: plan.known,
    faults: plan.faults.toSorted((a, b) => a.line - b.line),
    digest: digestOf(csv, plan),
  };
}
