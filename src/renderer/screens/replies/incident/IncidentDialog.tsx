import type { Reply } from '../../../../domain/replies/reply';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { HoldOriginals } from './HoldOriginals';
import { IncidentFields } from './IncidentFields';
import './incident.css';

export interface IncidentDialogProps {
  reply: Reply;
  onNotOffensive: () => void;
  onClose: () => void;
}

/** What the incident report takes, field by field, and what is to be done beside it (P34). */
export function IncidentDialog({ reply, onNotOffensive, onClose }: IncidentDialogProps) {
  const { about } = reply;
  const incident = useAnswer('replies.incident', { about });
  const { data } = incident;
  return (
    <Dialog title="Report an offensive message" wide onClose={onClose}>
      <div className="pw-dialog__body">
        <ErrorSentence error={incident.error} onRetry={() => void incident.refetch()} />
        {data === undefined && incident.error === null && <p className="pw-soft">Preparing…</p>}
        {data !== undefined && (
          <>
            <ol className="pw-incident__steps">
              <li>
                Start a new incident in <strong>{data.system}</strong>, and copy these fields into it.
              </li>
              <li>
                Their words stand here to the letter and can’t be changed here. The record takes the same
                words: their entry is on To record.
              </li>
              <li>Keep the original until the incident is closed.</li>
              <li>Tell your manager, and do not answer in kind.</li>
            </ol>
            <HoldOriginals reply={reply} />
            <IncidentFields about={about} fields={data.fields} />
          </>
        )}
      </div>
      <div className="pw-actions">
        <Button kind="primary" onClick={onClose}>
          Close
        </Button>
        <Button kind="quiet" onClick={onNotOffensive}>
          It is not offensive after all
        </Button>
      </div>
    </Dialog>
  );
}
