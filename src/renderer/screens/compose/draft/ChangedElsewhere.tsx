import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';

/** The same draft was saved in another window or at another desk: nothing is saved over it until somebody chooses. */
export function ChangedElsewhere({ onTheirs, onMine }: { onTheirs: () => void; onMine: () => void }) {
  return (
    <Notice
      tone="need"
      live
      actions={
        <div className="pw-actions">
          <Button small onClick={onMine}>
            Keep mine as a new draft
          </Button>
          <Button small kind="quiet" onClick={onTheirs}>
            Show the other one
          </Button>
        </div>
      }
    >
      This draft was changed in another window or at another desk, so what you write here is not being saved.
    </Notice>
  );
}
