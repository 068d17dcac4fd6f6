import { useState } from 'react';
import { trails } from '../../../../contract/trails';
import type { Trail } from '../../../../domain/trails/trail';
import { useAct } from '../../../client/queries';
import { TextField } from '../../../components/Field';
import { FormDialog } from '../../../components/FormDialog';
import { useRefusals } from '../../../components/use-refusals';

const idOf = (field: string) => `set-aside-${field}`;

export interface SetAsideDialogProps {
  trail: Pick<Trail, 'id' | 'version'>;
  onDone: () => void;
  onClose: () => void;
}

/** It is about no service user: it owes no entry. The reason is kept. */
export function SetAsideDialog({ trail, onDone, onClose }: SetAsideDialogProps) {
  const [reason, setReason] = useState('');
  const refusals = useRefusals();
  const setAside = useAct('trails.setAside');
  function submit() {
    if (setAside.isPending) return;
    const { id, version } = trail;
    const input = refusals.check(trails['trails.setAside'].input, { id, version, reason });
    if (input === undefined) return;
    setAside.mutate(input, { onSuccess: onDone, onError: refusals.take });
  }
  return (
    <FormDialog
      title="Set this trail aside?"
      save="Set aside"
      refusals={refusals}
      idOf={idOf}
      busy={setAside.isPending}
      dirty={reason !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>It goes into nobody’s record. It can be put back from the list of what is done.</p>
      <TextField
        id={idOf('reason')}
        label="Why is it not filed?"
        hint="Such as “a newsletter” or “about no service user”"
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={refusals.of('reason')}
      />
    </FormDialog>
  );
}
