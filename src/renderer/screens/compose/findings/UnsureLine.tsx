import type { Finding } from '../../../../domain/checks/finding';
import { Button } from '../../../components/Button';

export interface UnsureLineProps {
  findings: readonly Finding[];
  onAskPrivacy: () => void;
}

/** Beside what may be too sensitive to write: who is asked by somebody who is not sure (P4). */
export function UnsureLine({ findings, onAskPrivacy }: UnsureLineProps) {
  if (!findings.some(({ rule }) => rule.startsWith('sensitive/'))) return null;
  return (
    <div className="pw-unsure">
      <p>Not sure whether this may be written? Ask your manager or the Data Privacy team.</p>
      <Button small kind="quiet" onClick={onAskPrivacy}>
        Copy a question to Data Privacy
      </Button>
    </div>
  );
}
