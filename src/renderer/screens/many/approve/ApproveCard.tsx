import { useState } from 'react';
import type { BatchView } from '../../../../contract/batches';
import { dateAndTime } from '../../../../domain/time/spoken';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Notice } from '../../../components/Notice';
import { people } from '../batch-words';
import { ApproveDialog } from './ApproveDialog';
import { ColleagueDialog } from './ColleagueDialog';

export interface ApproveCardProps {
  view: BatchView;
  /** Something was written that is not kept: nothing can be approved. */
  dirty: boolean;
  onSeen: (view: BatchView) => void;
}

/** A second person's word above the size the policy sets. */
export function ApproveCard({ view, dirty, onSeen }: ApproveCardProps) {
  const [open, setOpen] = useState<'approve' | 'colleague'>();
  const { batch, summary, approvers } = view;
  if (summary === null || dirty || !summary.needsApproval) return null;
  return (
    <Card title="4. Approve">
      {batch.approved === null ? (
        <>
          <p>
            {`To ${people(summary.mayGo)} a second person must say yes, with their own PIN, at this desk. Their word is for exactly what was checked: any change voids it.`}
          </p>
          {batch.state === 'waiting-for-approval' && (
            <div className="pw-actions">
              <Button kind="primary" disabled={approvers.length === 0} onClick={() => setOpen('approve')}>
                Approve as a second person
              </Button>
              <Button onClick={() => setOpen('colleague')}>Add a colleague</Button>
            </div>
          )}
          {approvers.length === 0 && (
            <p>
              Nobody but you has a PIN at this desk: a colleague adds themselves, with a PIN only they know.
            </p>
          )}
        </>
      ) : (
        <Notice tone="ok">
          {`Approved by ${batch.approved.by}, ${dateAndTime(batch.approved.when.at)}.`}
        </Notice>
      )}
      {open === 'approve' && <ApproveDialog view={view} onSeen={onSeen} onClose={() => setOpen(undefined)} />}
      {open === 'colleague' && <ColleagueDialog onClose={() => setOpen(undefined)} />}
    </Card>
  );
}
