import type { FailureCode } from '../../../../contract/failure';
import type { FilingView, ReviewedFiling } from '../../../../contract/trails';
import type { Id } from '../../../../domain/identity';
import { call, CallFailed } from '../../../client/call';
import { sentenceOf } from '../../../components/ErrorSentence';
import { createReviewKeeper, type ReviewKeeper, type SaveOutcome } from './review-keeper';

/** Reviews of this sitting by filing: leaving the screen loses neither what can be undone nor what is not saved yet. */
const keepers = new Map<Id, ReviewKeeper>();

/** Tells screens what main answered to a save. */
const listeners = new Set<(saved: ReviewedFiling) => void>();

/** @returns stops telling */
export function onSavedFiling(listener: (saved: ReviewedFiling) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The review of a filing of a trail, as it goes on in this sitting. */
export function keptReviewOf({ filing }: FilingView): ReviewKeeper {
  const { id, version, review, trailId } = filing;
  const kept = keepers.get(id);
  if (kept !== undefined) return kept;
  const keeper = createReviewKeeper({
    filingId: id,
    stored: { version, review },
    save,
    read: async () => {
      const view = await call('trails.get', { id: trailId });
      const found = view.filings.find((each) => each.filing.id === id);
      if (found === undefined) throw new Error('the filing was taken back');
      return { version: found.filing.version, review: found.filing.review };
    },
  });
  keepers.set(id, keeper);
  return keeper;
}

async function save(id: Id, version: number, review: FilingView['filing']['review']): Promise<SaveOutcome> {
  try {
    const saved = await call('trails.review', { id, version, review });
    for (const listener of listeners) listener(saved);
    return { kind: 'saved', version: saved.filing.version };
  } catch (error) {
    const sentence = sentenceOf(error instanceof Error ? error : new Error('unknown'));
    return { kind: error instanceof CallFailed ? OUTCOMES[error.failure.code] : 'failed', sentence };
  }
}

const OUTCOMES = {
  'changed-elsewhere': 'changed-elsewhere',
  internal: 'failed',
  unavailable: 'failed',
  invalid: 'refused',
  'not-found': 'refused',
  stopped: 'refused',
  'not-allowed': 'refused',
  'sign-in-needed': 'refused',
} as const satisfies Record<FailureCode, SaveOutcome['kind']>;
