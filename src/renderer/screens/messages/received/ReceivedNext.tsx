import { useEffect, useRef } from 'react';
import type { Received } from '../../../../domain/messages/received';
import { fullName, type Person } from '../../../../domain/people/person';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { usePlace } from '../../../state/place';

export interface ReceivedNextProps {
  received: Received;
  person: Person;
  onClose: () => void;
}

/** After a message of theirs was kept: it waits for its answer on Replies (P31), and is owed to the record (P5). */
export function ReceivedNext({ received, person, onClose }: ReceivedNextProps) {
  const owed = useAnswer('record.list', {}).data;
  const go = usePlace((state) => state.go);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const entry = owed?.find(({ about }) => about.kind === 'received' && about.receivedId === received.id);

  return (
    <Dialog title={`The message from ${fullName(person)} is kept`} wide onClose={onClose}>
      <div className="pw-dialog__body">
        <p>It waits for its answer on Replies. Its entry is owed to their record: it is on To record.</p>
      </div>
      <div className="pw-actions">
        <Button
          ref={first}
          kind="primary"
          onClick={() => {
            onClose();
            go({ screen: 'replies', about: { kind: 'received', id: received.id } });
          }}
        >
          Open it in Replies
        </Button>
        {entry !== undefined && (
          <Button
            onClick={() => {
              onClose();
              go({ screen: 'to-record', entryId: entry.id });
            }}
          >
            Record it now
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          Later
        </Button>
      </div>
    </Dialog>
  );
}
