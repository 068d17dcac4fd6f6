import type { Finding } from '../../../../domain/checks/finding';
import { Button } from '../../../components/Button';
import { keptKey } from '../../../editor/findings';
import type { KeptWords } from './kept-words';

export interface KeptListProps {
  findings: readonly Finding[];
  kept: KeptWords;
  onTakeBack: (finding: Finding) => void;
}

/** The words that stay, each with the writer's reason. */
export function KeptList({ findings, kept, onTakeBack }: KeptListProps) {
  const standing = new Map(
    findings.filter((finding) => kept.has(keptKey(finding))).map((each) => [keptKey(each), each]),
  );
  if (standing.size === 0) return null;
  return (
    <div className="pw-kept">
      <h3>Kept, with your reason</h3>
      <ul>
        {[...standing].map(([key, finding]) => (
          <li key={key}>
            <span>
              <b>{finding.text}</b> <span className="pw-soft">{kept.get(key)?.reason}</span>
            </span>
            <Button
              kind="quiet"
              small
              aria-label={`Take back: ${finding.text}`}
              onClick={() => onTakeBack(finding)}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
