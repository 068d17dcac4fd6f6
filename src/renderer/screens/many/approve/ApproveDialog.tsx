import { useState } from 'react';
import type { BatchView } from '../../../../contract/batches';
import { useAct } from '../../../client/queries';
import { FormDialog } from '../../../components/FormDialog';
import { NameAndPin } from '../../../components/pin/NameAndPin';
import { useRefusals } from '../../../components/use-refusals';
import { people } from '../batch-words';

const idOf = (field: string) => `many-approve-${field}`;

export interface ApproveDialogProps {
  view: BatchView;
  onSeen: (view: BatchView) => void;
  onClose: () => void;
}

/** The second person gives their PIN: for this content, and for nothing else. */
export function ApproveDialog({ view, onSeen, onClose }: ApproveDialogProps) {
  const { batch, approvers, summary, samples } = view;
  const [staffId, setStaffId] = useState(approvers[0]?.id ?? '');
  const [pin, setPin] = useState('');
  const refusals = useRefusals();
  const approve = useAct('batches.approve');
  const submit = () =>
    approve.mutate(
      { id: batch.id, version: batch.version, hash: batch.hash ?? '', staffId, pin },
      {
        onSuccess: (next) => {
          onSeen(next);
          onClose();
        },
        onError: refusals.take,
      },
    );
  return (
    <FormDialog
      title="Approve this list"
      save="Approve"
      refusals={refusals}
      idOf={idOf}
      busy={approve.isPending}
      dirty={pin !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{`${batch.name}: ${people(summary?.mayGo ?? 0)}. Look at who it is to and at how it reads before you say yes.`}</p>
      {samples[0] !== undefined && <p className="pw-many__sample-text">{samples[0].text}</p>}
      <NameAndPin
        people={approvers}
        id={staffId}
        onId={setStaffId}
        idField="staffId"
        pin={pin}
        onPin={setPin}
        refusals={refusals}
        idOf={idOf}
      />
    </FormDialog>
  );
}
