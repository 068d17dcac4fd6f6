import type { BatchView } from '../../../../contract/batches';
import { Notice } from '../../../components/Notice';

/** The lines of the file that put nobody on the list: nobody is guessed. */
export function ListFaults({ faults: { count, first } }: Pick<BatchView, 'faults'>) {
  if (count === 0) return null;
  const lines = count === 1 ? '1 line of the file was' : `${count} lines of the file were`;
  return (
    <Notice tone="need" live>
      <p>{`${lines} not put on the list. Put them right in the file and choose it again, or go on without them.`}</p>
      <details>
        <summary>Which lines, and why</summary>
        <ul>
          {first.map(({ line, sentence }) => (
            <li key={line}>{`Line ${line}: ${sentence}`}</li>
          ))}
        </ul>
        {count > first.length && <p>{`And ${count - first.length} more.`}</p>}
      </details>
    </Notice>
  );
}
