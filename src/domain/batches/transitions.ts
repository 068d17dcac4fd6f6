import type { BatchState } from './batch';

/** Where a list may go from each state. A change of its content brings it back to `draft`, and voids the approval. */
export const BATCH_TRANSITIONS = {
  draft: ['draft', 'checked', 'waiting-for-approval'],
  checked: ['draft', 'checked', 'waiting-for-approval', 'first-few'],
  'waiting-for-approval': ['draft', 'checked', 'waiting-for-approval', 'approved'],
  approved: ['draft', 'checked', 'waiting-for-approval', 'first-few'],
  'first-few': ['first-few', 'waiting', 'stopped', 'done'],
  waiting: ['going', 'stopped'],
  going: ['going', 'stopped', 'done'],
  stopped: ['stopped'],
  done: ['done'],
} satisfies Record<BatchState, BatchState[]>;

/** Whether a list may pass from one state to another. */
export function mayPass(from: BatchState, to: BatchState): boolean {
  const next: readonly BatchState[] = BATCH_TRANSITIONS[from];
  return next.includes(to);
}
