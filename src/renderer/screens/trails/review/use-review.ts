import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { FilingView, ReviewedFiling, TrailView } from '../../../../contract/trails';
import { keptReviewOf, onSavedFiling } from './kept-reviews';
import type { KeptReview, ReviewKeeper } from './review-keeper';

export interface ReviewUnderWay extends KeptReview {
  readonly keeper: ReviewKeeper;
}

/** The review of a filing: as it is on the screen, saved at once. */
export function useReview(view: FilingView): ReviewUnderWay {
  const keeper = useMemo(() => keptReviewOf(view), [view]);
  const client = useQueryClient();
  const { version, review } = view.filing;
  useEffect(() => keeper.meet({ version, review }), [keeper, version, review]);
  useEffect(
    () =>
      onSavedFiling((saved) => {
        client.setQueryData<TrailView>(['trails.get', { id: saved.filing.trailId }], (trail) =>
          trail === undefined ? trail : withFiling(trail, saved),
        );
      }),
    [client],
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  return { ...state, keeper };
}

function withFiling(trail: TrailView, saved: ReviewedFiling): TrailView {
  return {
    ...trail,
    filings: trail.filings.map((each) =>
      each.filing.id === saved.filing.id && each.filing.version <= saved.filing.version
        ? { ...each, ...saved }
        : each,
    ),
  };
}
