import { useState } from 'react';
import type { PeopleSource } from '../../../../contract/batches';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { TickField } from '../../../components/TickField';

export interface FromAgreementsProps {
  busy: boolean;
  onAdd: (source: PeopleSource, replace: boolean) => void;
}

/** An age as typed; nothing where the field is empty or holds something else. */
function ageIn(typed: string): number | null {
  return /^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : null;
}

/** Puts everybody on the list who agreed to its channel for such use. */
export function FromAgreements({ busy, onAdd }: FromAgreementsProps) {
  const [known, setKnown] = useState(true);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  return (
    <div className="pw-many__row">
      <TickField
        id="many-known"
        label="Only those the service has written to before"
        checked={known}
        onChange={setKnown}
      />
      <TextField
        id="many-age-from"
        label="From age"
        width={3}
        inputMode="numeric"
        value={from}
        onChange={setFrom}
      />
      <TextField
        id="many-age-until"
        label="Up to age"
        width={3}
        inputMode="numeric"
        value={until}
        onChange={setUntil}
      />
      <Button
        busy={busy}
        onClick={() =>
          onAdd(
            { from: 'agreed', knownToService: known, ageFrom: ageIn(from), ageUntil: ageIn(until) },
            false,
          )
        }
      >
        Add who agreed
      </Button>
    </div>
  );
}
