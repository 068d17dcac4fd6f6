import type { Finding } from '../../../../domain/checks/finding';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { insertedWords, type InsertedFinding } from '../../../editor/inserted/inserted-finding';

export interface ByTheComputerProps {
  inserted: readonly InsertedFinding[];
  /** Back to the text, at these words. */
  onShow: (finding: Finding) => void;
}

/** So many are named; the rest are counted. */
const NAMED = 4;

/** Words that the computer wrote and nobody has kept yet (P35): they stop nothing, but they go out. */
export function ByTheComputer({ inserted, onShow }: ByTheComputerProps) {
  const [first] = inserted;
  if (first === undefined) return null;
  const more = inserted.length - NAMED;
  return (
    <Notice tone="need">
      <p>Not all of these words are yours. Sending them keeps them:</p>
      <ul>
        {inserted.slice(0, NAMED).map((finding) => (
          <li key={`${finding.field} ${finding.start}`}>
            {finding.field === 'subject' && 'In the subject: '}
            {insertedWords(finding.inserted)}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
      <div className="pw-actions">
        <Button small onClick={() => onShow(first)}>
          {inserted.length === 1 ? 'Look at it' : 'Look at them'}
        </Button>
      </div>
    </Notice>
  );
}
