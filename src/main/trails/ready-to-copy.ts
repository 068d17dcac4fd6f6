import { isDeepStrictEqual } from 'node:util';
import type { Id } from '../../domain/identity';
import { lostChoices } from '../../domain/trails/review/fitted-review';
import { settledReview } from '../../domain/trails/review/settled-review';
import { undecided } from '../../domain/trails/review/undecided';
import type { Review } from '../../domain/trails/review/review';
import type { Filing } from '../../domain/trails/trail';
import { Refusal } from '../refusal';
import type { Stamp } from '../store/people-store';
import type { Aggregates, Store } from '../store/store';
import { ChangedElsewhere } from '../store/store-errors';
import type { Proposals } from './proposals';
import type { ReviewGroundsOf } from './review-grounds';
import { assertWordForWord } from './word-for-word';

/** A filing whose entry may be copied, with the review that the copy goes by. */
export interface ReadyToCopy {
  readonly filing: Filing;
  readonly review: Review;
  /** The version of the trail that was looked at. */
  readonly trailVersion: number;
}

const GONE = 'This entry is no longer here: go back to the list.';
const UNDECIDED =
  'Somebody else’s details in this trail are still to be decided on: keep, replace or take out each, then copy the entry.';
const LOST =
  'Another mail told a message of this trail in other words, and what was left out of it may stand again: read it once more, then copy the entry.';
const MISMATCH =
  'Another person’s NHS number or date of birth still stands in this entry: take it out, then copy the entry.';

/** @throws Refusal while something is undecided, or another person's identifier stands in the entry (P26) */
export async function readyToCopy(
  store: Store,
  { proposals, grounds }: { readonly proposals: Proposals; readonly grounds: ReviewGroundsOf },
  filingId: Id,
): Promise<ReadyToCopy> {
  const filing = await store.trails.filing(filingId);
  const trail = filing === undefined ? undefined : await store.trails.get(filing.trailId);
  if (filing === undefined || trail === undefined) throw new Refusal('not-found', GONE);
  await assertWordForWord(store, trail, filing.review);
  const { messages } = trail;
  const { mentions } = await grounds.of(trail, filing.personId, filing.id);
  if (lostChoices(messages, filing.review).length > 0) throw new Refusal('stopped', LOST);
  if (undecided(messages, mentions, filing.review) > 0) throw new Refusal('stopped', UNDECIDED);
  const standing = await proposals.mismatches(trail, filing.personId, filing.review);
  if (standing.length > 0) throw new Refusal('stopped', MISMATCH);
  const review = settledReview(messages, mentions, filing.review);
  return { filing, review, trailVersion: trail.version };
}

/**
 * Keeps the review that the copy goes by, inside the transaction that copies.
 * @throws ChangedElsewhere where a mail joined, or something else was chosen, since it was found ready
 */
export async function keepSettled(
  { trails }: Pick<Aggregates, 'trails'>,
  { filing, review, trailVersion }: ReadyToCopy,
  by: Stamp,
): Promise<void> {
  const now = await trails.filing(filing.id);
  const trail = await trails.get(filing.trailId);
  if (now?.version !== filing.version || trail?.version !== trailVersion)
    throw new ChangedElsewhere('this trail was changed meanwhile');
  if (!isDeepStrictEqual(review, filing.review)) await trails.review(filing.id, filing.version, review, by);
}
