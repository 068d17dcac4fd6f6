import classNames from 'classnames';
import type { Id } from '../../../domain/identity';
import type { RecordEntry } from '../../../domain/record/record-entry';
import { useNow } from '../../client/desk';
import { Chip } from '../../components/Chip';
import { happenedWords, whatWords } from './owed-words';

/** Of the button that chooses an entry, so that the keyboard can be taken to it. */
export function owedRowId(entryId: Id): string {
  return `owed-${entryId}`;
}

export interface OwedTableProps {
  entries: readonly RecordEntry[];
  chosen: Id;
  onChoose: (entryId: Id) => void;
}

/** What is owed to the record, oldest first. */
export function OwedTable({ entries, chosen, onChoose }: OwedTableProps) {
  const now = useNow();
  return (
    <table className="pw-owed">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Person</th>
          <th scope="col">What</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr
            key={entry.id}
            className={classNames({ 'pw-owed__chosen': entry.id === chosen })}
            onClick={() => onChoose(entry.id)}
          >
            <td>{happenedWords(entry, now)}</td>
            <td>
              <button
                type="button"
                id={owedRowId(entry.id)}
                className="pw-owed__name"
                aria-current={entry.id === chosen}
                onClick={() => onChoose(entry.id)}
              >
                {entry.personName}
              </button>
            </td>
            <td>{whatWords(entry)}</td>
            <td>
              <Chip tone="need">{entry.state === 'copied' ? 'copied, not confirmed' : 'to record'}</Chip>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
