import { useState } from 'react';
import type { BatchView } from '../../../../contract/batches';
import { BEFORE_SENDING } from '../../../../domain/batches/batch';
import type { Progress } from '../../../../domain/batches/progress';
import { useDesk } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { Notice } from '../../../components/Notice';
import { usePinned } from '../../../components/pin/use-pinned';
import { people } from '../batch-words';
import { ProgressView } from './ProgressView';
import { Report } from './Report';
import { WhatNext } from './WhatNext';

export interface SendCardProps {
  view: BatchView;
  /** The newest main told of it. */
  told: Progress | undefined;
  dirty?: boolean;
  onSeen: (view: BatchView) => void;
}

/** Begins, goes on, stops; says how far it is, and how it went. */
export function SendCard({ view, told, dirty = false, onSeen }: SendCardProps) {
  const { batch, summary } = view;
  const [asking, setAsking] = useState(false);
  const start = usePinned(useAct('batches.start'));
  const few = useDesk()?.pack.manyAtOnce.firstFew ?? 0;
  const progress = told?.state === batch.state ? told : view.progress;
  if (!BEFORE_SENDING.includes(batch.state)) {
    return (
      <Card title={batch.state === 'done' || batch.state === 'stopped' ? 'How it went' : 'On its way'}>
        {batch.problem !== null && <Notice tone="need">{batch.problem}</Notice>}
        <ProgressView progress={progress} />
        <WhatNext view={view} progress={progress} onSeen={onSeen} />
        {(batch.state === 'done' || batch.state === 'stopped') && <Report view={view} />}
      </Card>
    );
  }
  const ready =
    summary !== null &&
    !dirty &&
    summary.listStops.length === 0 &&
    summary.mayGo > 0 &&
    (!summary.needsApproval || batch.approved !== null);
  if (summary === null || dirty) return null;
  return (
    <Card title={summary.needsApproval ? '5. Send' : '4. Send'}>
      <p>{`The first ${few} go. Then it waits until you have looked at what became of them.`}</p>
      <div className="pw-actions">
        <Button kind="primary" disabled={!ready} onClick={() => setAsking(true)}>
          {`Send to ${people(summary.mayGo)}`}
        </Button>
        {!ready && (
          <span>{summary.mayGo === 0 ? 'Nobody may be written to.' : 'Not before the steps above.'}</span>
        )}
      </div>
      {asking && (
        <ConfirmDialog
          title={`Send to ${people(summary.mayGo)}?`}
          confirm={`Send the first ${few}`}
          busy={start.isPending}
          error={start.error}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            start.mutate(
              { id: batch.id, version: batch.version, hash: batch.hash ?? '' },
              {
                onSuccess: (next) => {
                  setAsking(false);
                  onSeen(next);
                },
              },
            )
          }
        >
          <p>{`${batch.name}: each gets a message of their own. The first ${few} go now.`}</p>
        </ConfirmDialog>
      )}
      <ErrorSentence error={asking ? null : start.error} />
      {start.question}
    </Card>
  );
}
