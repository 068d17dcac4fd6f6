import { useState } from 'react';
import type { BatchView } from '../../../../contract/batches';
import type { Progress } from '../../../../domain/batches/progress';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { Notice } from '../../../components/Notice';
import { usePinned } from '../../../components/pin/use-pinned';
import { usePlace } from '../../../state/place';
import { people } from '../batch-words';

export interface WhatNextProps {
  view: BatchView;
  progress: Progress;
  onSeen: (view: BatchView) => void;
}

/** The one thing that is next: "go on" after the first few, stop at any time, continue with the rest later. */
export function WhatNext({ view: { batch }, progress, onSeen }: WhatNextProps) {
  const go = usePlace((state) => state.go);
  const [stopping, setStopping] = useState(false);
  const goOn = usePinned(useAct('batches.goOn'));
  const stop = useAct('batches.stop');
  const rest = useAct('batches.continueRest');
  const { tally } = progress;
  const notSent = tally['may-go'] + tally.cancelled + tally.stopped;
  if (batch.state === 'done') return null;
  if (batch.state === 'stopped') {
    if (notSent === 0) return null;
    return (
      <div className="pw-actions">
        <Button
          kind="primary"
          busy={rest.isPending}
          onClick={() =>
            rest.mutate(
              { id: batch.id },
              { onSuccess: (next) => go({ screen: 'many', batchId: next.batch.id }) },
            )
          }
        >
          {batch.continuedBy === null ? `Continue with the other ${people(notSent)}` : 'Open the rest'}
        </Button>
        <ErrorSentence error={rest.error} />
      </div>
    );
  }
  return (
    <>
      {batch.state === 'waiting' && (
        <Notice tone="need" live>
          {`The first ${people(tally.sent + tally.failed + tally.unsure)} were written to. Look whether they arrived as you meant: phone one of them if you can. Then go on, or stop.`}
        </Notice>
      )}
      <ErrorSentence error={goOn.error ?? stop.error} />
      <div className="pw-actions">
        {batch.state === 'waiting' && (
          <Button
            kind="primary"
            busy={goOn.isPending}
            onClick={() => goOn.mutate({ id: batch.id, version: batch.version }, { onSuccess: onSeen })}
          >
            {`Go on with the other ${people(tally['may-go'])}`}
          </Button>
        )}
        <Button kind="danger" onClick={() => setStopping(true)}>
          Stop
        </Button>
      </div>
      {stopping && (
        <ConfirmDialog
          title="Stop this list?"
          confirm="Stop now"
          kind="danger"
          cancel="Let it go on"
          busy={stop.isPending}
          error={stop.error}
          onClose={() => setStopping(false)}
          onConfirm={() =>
            stop.mutate(
              { id: batch.id },
              {
                onSuccess: (next) => {
                  setStopping(false);
                  onSeen(next);
                },
              },
            )
          }
        >
          <p>
            Nothing more begins to go. What is being sent at this moment ends. You can continue with the rest.
          </p>
        </ConfirmDialog>
      )}
      {goOn.question}
    </>
  );
}
