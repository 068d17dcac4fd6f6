import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { FilingView, TrailView } from '../../../../contract/trails';
import { withoutOffered, offered } from './leaving';
import { fittedReview, lostChoices } from '../../../../domain/trails/review/fitted-review';
import { openMentions } from '../../../../domain/trails/review/undecided';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Notice } from '../../../components/Notice';
import { useToasts } from '../../../state/toasts';
import { RecordEntryCard } from '../../to-record/RecordEntryCard';
import { EntryPane } from '../entry/EntryPane';
import { useCopyEntry } from '../entry/use-copy-entry';
import { useInSight } from '../entry/use-in-sight';
import { DecideBar } from './DecideBar';
import { createReviewDesk } from './review-desk';
import { ReviewMessages } from './ReviewMessages';
import { SaveTrouble } from './SaveTrouble';
import { useReview } from './use-review';
import { useReviewKeys } from './use-review-keys';

/** A trail reviewed for one person's record, with the entry beside it all the time (P26). */
export function FilingReview({ trailView, view }: { trailView: TrailView; view: FilingView }) {
  const { trail } = trailView;
  const { filing, mentions } = view;
  const { review, keeper, canUndo, canRedo, saved } = useReview(view);
  const reviewed = useMemo(() => ({ messages: trail.messages, mentions }), [trail.messages, mentions]);
  const [desk] = useState(() => createReviewDesk(keeper, reviewed));
  useEffect(() => desk.meet(reviewed), [desk, reviewed]);
  const say = useToasts((state) => state.say);
  const locked = filing.entryState === 'recorded';
  /** The entry is on its way into the record: copied, to be pasted and confirmed. */
  const [recording, setRecording] = useState(filing.entryState === 'copied');
  const open = useMemo(
    () => openMentions(trail.messages, mentions, review),
    [trail.messages, mentions, review],
  );
  // What no key waits for comes after its frame.
  const settled = useDeferredValue(review);
  const lost = useMemo(() => lostChoices(trail.messages, settled), [trail.messages, settled]);
  const leftOut = useMemo(() => {
    const why = new Map(settled.messages.map((each) => [each.messageId, each.leftOut]));
    return trail.messages.map(({ id }) => ({ id, leftOut: why.get(id) ?? null }));
  }, [trail.messages, settled]);

  const standing = leftOut.some((each) => each.leftOut === null);
  const copying = useCopyEntry({
    entryId: filing.entryId,
    ready:
      !locked &&
      !recording &&
      open.length === 0 &&
      lost.length === 0 &&
      view.mismatches.length === 0 &&
      standing,
    flush: keeper.flush,
    onCopied: () => setRecording(true),
  });
  useReviewKeys(desk, !locked && !recording);
  const list = useRef<HTMLOListElement>(null);
  const inSight = useInSight(list);
  const target = useStore(desk.store, (state) => state.target);

  return (
    <div className="pw-review">
      <Card
        title={`For ${filing.personName}`}
        flush
        className="pw-review__messages"
        actions={
          !locked &&
          !recording && (
            <>
              {canUndo && (
                <Button kind="quiet" small shortcut="Ctrl Z" onClick={() => keeper.undo()}>
                  Undo
                </Button>
              )}
              {canRedo && (
                <Button kind="quiet" small shortcut="Ctrl Y" onClick={() => keeper.redo()}>
                  Redo
                </Button>
              )}
              <LeaveAllOut trail={trail} review={settled} keeper={keeper} />
            </>
          )
        }
      >
        {lost.length > 0 && (
          <Notice tone="need">
            <p>
              Another mail told a message in other words, and{' '}
              {lost.length === 1 ? 'a choice does' : `${lost.length} choices do`} not fit it any more: read it
              once more before you copy the entry.
            </p>
            <Button small onClick={() => keeper.change((before) => fittedReview(trail.messages, before))}>
              I have read it once more
            </Button>
          </Notice>
        )}
        <ReviewMessages
          trail={trail}
          view={view}
          review={review}
          desk={desk}
          locked={locked || recording}
          list={list}
        />
        {!locked && !recording && <DecideBar desk={desk} open={open} />}
      </Card>
      {recording && !locked ? (
        <div className="pw-review__recording">
          <Button small onClick={() => setRecording(false)}>
            Back to the review
          </Button>
          <RecordEntryCard
            entryId={filing.entryId}
            copyAtOnce
            onRecorded={() => {
              setRecording(false);
              say('Recorded.');
            }}
          />
        </div>
      ) : (
        <EntryPane
          view={view}
          messages={leftOut}
          follows={target?.messageId ?? inSight}
          undecided={open.length + lost.length}
          saved={saved}
          copying={copying}
          onNext={() => desk.next()}
          onShow={({ messageId, start, end }) => desk.go({ kind: 'words', messageId, start, end })}
          trouble={<SaveTrouble saved={saved} keeper={keeper} />}
        />
      )}
    </div>
  );
}

/** All greetings, closings and signatures at once, and messages that are nothing else. */
function LeaveAllOut({
  trail,
  review,
  keeper,
}: Pick<TrailView, 'trail'> & Pick<ReturnType<typeof useReview>, 'review' | 'keeper'>) {
  const count = useMemo(() => {
    const chosen = new Map(review.messages.map((each) => [each.messageId, each]));
    return trail.messages.filter((message) => offered(message, chosen.get(message.id)).length > 0).length;
  }, [trail.messages, review]);
  if (count < 2) return null;
  return (
    <Button
      kind="quiet"
      small
      onClick={() =>
        keeper.change((before) => trail.messages.reduce((after, one) => withoutOffered(after, one), before))
      }
    >
      Leave out greetings and signatures
    </Button>
  );
}
