import { useState } from 'react';
import { pinSchema, staffDetailsSchema } from '../../../../domain/staff/staff';
import { useAct } from '../../../client/queries';
import { FormDialog } from '../../../components/FormDialog';
import { TextField } from '../../../components/Field';
import { useRefusals } from '../../../components/use-refusals';

const idOf = (field: string) => `many-colleague-${field}`;
const colleagueSchema = staffDetailsSchema.extend({ pin: pinSchema });

/** A colleague adds themselves at this desk, to approve: the PIN is theirs to type. */
export function ColleagueDialog({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState({ name: '', role: '', team: '', pin: '' });
  const refusals = useRefusals();
  const add = useAct('batches.addColleague');
  const submit = () => {
    const read = refusals.check(colleagueSchema, typed);
    if (read === undefined) return;
    const { pin, ...details } = read;
    add.mutate({ details, pin }, { onSuccess: onClose, onError: refusals.take });
  };
  return (
    <FormDialog
      title="Add a colleague"
      save="Add colleague"
      refusals={refusals}
      idOf={idOf}
      busy={add.isPending}
      dirty={typed.name !== '' || typed.pin !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>Let your colleague type this. Who added whom, and when, stands in the audit.</p>
      <TextField
        id={idOf('name')}
        label="Name"
        error={refusals.of('name')}
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
      />
      <TextField
        id={idOf('role')}
        label="Job title"
        error={refusals.of('role')}
        value={typed.role}
        onChange={(role) => setTyped({ ...typed, role })}
      />
      <TextField
        id={idOf('pin')}
        label="A PIN of their own"
        hint="Four to eight digits that only they know."
        type="password"
        inputMode="numeric"
        width={10}
        error={refusals.of('pin')}
        value={typed.pin}
        onChange={(pin) => setTyped({ ...typed, pin })}
      />
    </FormDialog>
  );
}
