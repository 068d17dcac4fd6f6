import { useState } from 'react';
import type { MessageSummary } from '../../../../contract/messages';
import { Button } from '../../../components/Button';
import { RescheduleDialog } from '../../compose/schedule/RescheduleDialog';
import { QueuedActions } from '../QueuedActions';

/** Another time for a message that waits for its own (P32), or back to the drafts. */
export function ScheduledActions({ message }: { message: MessageSummary }) {
  const [changing, setChanging] = useState(false);
  return (
    <div className="pw-rows__actions">
      <Button small onClick={() => setChanging(true)}>
        Change the time
      </Button>
      <QueuedActions message={message} />
      {changing && <RescheduleDialog message={message} onClose={() => setChanging(false)} />}
    </div>
  );
}
