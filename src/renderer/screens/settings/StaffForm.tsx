import { useEffect, useRef, useState } from 'react';
import type { Staff } from '../../../contract/settings';
import { pinSchema, staffDetailsSchema } from '../../../domain/staff/staff';
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
  /** Whether several people use this account of the computer: then a PIN says who they are. */
  shared?: boolean;
  onSaved: () => void;
}

const idOf = (field: string) => `staff-${field}`;
const formSchema = staffDetailsSchema.extend({ pin: pinSchema.nullable() });

/** Who is at this desk: stands in every record entry as "Sent by". */
export function StaffForm({ staff, save, focus = false, shared = false, onSaved }: StaffFormProps) {
  const [name, setName] = useState(staff?.name ?? '');
  const [role, setRole] = useState(staff?.role ?? '');
  const [team, setTeam] = useState(staff?.team ?? '');
  const [pin, setPin] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const refusals = useRefusals();
  const act = useSaveSettings('settings.saveStaff');
  useEffect(() => {
    if (focus) first.current?.focus();
  }, [focus]);

  function submit() {
    const read = refusals.check(formSchema, { name, role, team, pin: pin === '' ? null : pin });
    if (read === undefined || act.isPending) return;
    const { pin: newPin, ...details } = read;
    act.mutate(
      { id: staff?.id ?? null, details, pin: newPin },
      { onSuccess: onSaved, onError: refusals.take },
    );
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
        <TextField
          id={idOf('team')}
          label="Your team"
          hint="If you like"
          error={refusals.of('team')}
          value={team}
          onChange={setTeam}
        />
      </div>
      {shared && (
        <TextField
          id={idOf('pin')}
          label={staff?.hasPin === true ? 'A new PIN' : 'Your PIN'}
          hint={
            staff?.hasPin === true
              ? 'Leave empty to keep the one you have'
              : 'Four to eight digits, yours alone: it says that a message is from you'
          }
          type="password"
          inputMode="numeric"
          width={10}
          error={refusals.of('pin')}
          value={pin}
          onChange={setPin}
        />
      )}
      <Button type="submit" kind="primary" busy={act.isPending}>
        {save}
      </Button>
    </Form>
  );
}
