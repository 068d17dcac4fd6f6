import type { EntryView } from '../../../contract/record';
import type { Id } from '../../../domain/identity';
import { CallFailed } from '../../client/call';
import { Button } from '../../components/Button';
import { ErrorSentence } from '../../components/ErrorSentence';
import { usePlace } from '../../state/place';

/** The way to a trail, for those who are not there; null for other entries and on the trail's own page. */
function useWayTo(trailId: Id | null): (() => void) | null {
  const place = usePlace((state) => state.place);
  const go = usePlace((state) => state.go);
  if (trailId === null || (place.screen === 'trails' && place.trailId === trailId)) return null;
  return () => go({ screen: 'trails', trailId });
}

/** Why the entry could not be copied; of a trail that is not reviewed to its end, with the way there. */
export function CopyRefused({ error, trailId }: { error: Error | null; trailId: EntryView['trailId'] }) {
  const goThere = useWayTo(trailId);
  const isToReview = error instanceof CallFailed && error.failure.code === 'stopped' && goThere !== null;
  return (
    <ErrorSentence
      error={error}
      focus={isToReview}
      retryLabel="Go to the review"
      {...(isToReview && { onRetry: goThere })}
    />
  );
}

/** The way to the trail an entry is made of. */
export function ReviewTrail({ entry: { trailId, state } }: { entry: Pick<EntryView, 'trailId' | 'state'> }) {
  const goThere = useWayTo(trailId);
  if (goThere === null) return null;
  return (
    <Button kind="quiet" small onClick={goThere}>
      {state === 'recorded' ? 'Open the trail' : 'Review the trail'}
    </Button>
  );
}
