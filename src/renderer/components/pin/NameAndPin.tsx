import type { RefObject } from 'react';
import type { Id } from '../../../domain/identity';
import type { Staff } from '../../../contract/settings';
import { SelectField, TextField } from '../Field';
import type { Refusals } from '../use-refusals';

export interface NameAndPinProps {
  people: ReadonlyArray<Pick<Staff, 'id' | 'name' | 'role'>>;
  id: Id;
  onId: (id: Id) => void;
  /** The name of the field beside the PIN, as the call that takes both has it. */
  idField: 'id' | 'staffId';
  pin: string;
  onPin: (pin: string) => void;
  refusals: Pick<Refusals, 'of'>;
  idOf: (field: string) => string;
  pinInput?: RefObject<HTMLInputElement | null>;
}

/** Who somebody says they are, and the PIN that shows it. */
export function NameAndPin(props: NameAndPinProps) {
  const { people, id, onId, idField, pin, onPin, refusals, idOf, pinInput } = props;
  return (
    <>
      <SelectField id={idOf(idField)} label="Your name" value={id} onChange={onId}>
        {people.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}, {each.role}
          </option>
        ))}
      </SelectField>
      <TextField
        id={idOf('pin')}
        label="Your PIN"
        type="password"
        inputMode="numeric"
        width={10}
        maxLength={8}
        error={refusals.of('pin')}
        value={pin}
        onChange={onPin}
        {...(pinInput !== undefined && { inputRef: pinInput })}
      />
    </>
  );
}
