import { useEffect, useRef, useState } from 'react';
import { staffSchema, type Staff } from '../../../contract/settings';
import { useSaveSettings } from '../../client/queries';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import { Form } from '../../components/Form';
import { useRefusals } from '../../components/use-refusals';

export interface StaffFormProps {
  staff: Staff | null;
  save: string;
  /** Whether the keyboard should be in it at once. */
  focus?: boolean;
  onSaved: () => void;
}

const idOf = (field: string) => `staff-${field}`;

/** Who is at this desk: stands in every record entry as "Sent by". */
export function StaffForm({ staff, save, focus = false, onSaved }: StaffFormProps) {
  const [name, setName] = useState(staff?.name ?? '');
  const [role, setRole] = useState(staff?.role ?? '');
  const first = useRef<HTMLInputElement>(null);
  const refusals = useRefusals();
  const act = useSaveSettings('settings.saveStaff');
  useEffect(() => {
    if (focus) first.current?.focus();
  }, [focus]);

  function submit() {
    const read = refusals.check(staffSchema, { name, role });
    if (read === undefined || act.isPending) return;
    act.mutate(read, { onSuccess: onSaved, onError: refusals.take });
  }

  return (
    <Form refusals={refusals} idOf={idOf} onSubmit={submit}>
      <div className="pw-form__row">
        <TextField
          id={idOf('name')}
          inputRef={first}
          label="Your name"
          hint="As it should stand in the record"
          error={refusals.of('name')}
          value={name}
          onChange={setName}
        />
        <TextField
          id={idOf('role')}
          label="Your job title"
          hint="Such as occupational therapist"
          error={refusals.of('role')}
          value={role}
          onChange={setRole}
        />
      </div>
      <Button type="submit" kind="primary" busy={act.isPending}>
        {save}
      </Button>
    </Form>
  );
}
