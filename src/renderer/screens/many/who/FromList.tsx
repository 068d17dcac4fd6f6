import { useState } from 'react';
import type { PeopleSource } from '../../../../contract/batches';
import type { Id } from '../../../../domain/identity';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { SelectField } from '../../../components/Field';
import { people } from '../batch-words';

export interface FromListProps {
  /** The list that is made. */
  id: Id;
  busy: boolean;
  onAdd: (source: PeopleSource, replace: boolean) => void;
}

/** Puts the people of an earlier list on this one; what was put in for each of them is not taken over. */
export function FromList({ id, busy, onAdd }: FromListProps) {
  const lists = (useAnswer('batches.list', {}).data ?? []).filter(
    (list) => list.id !== id && list.people > 0,
  );
  const [chosen, setChosen] = useState('');
  if (lists.length === 0) return <p>There is no other list yet.</p>;
  return (
    <div className="pw-many__row">
      <SelectField id="many-from-list" label="List" value={chosen} onChange={setChosen}>
        <option value="">Choose…</option>
        {lists.map((list) => (
          <option key={list.id} value={list.id}>
            {`${list.name} (${people(list.people)})`}
          </option>
        ))}
      </SelectField>
      <Button
        busy={busy}
        disabled={chosen === ''}
        onClick={() => onAdd({ from: 'list', batchId: chosen }, false)}
      >
        Add its people
      </Button>
    </div>
  );
}
