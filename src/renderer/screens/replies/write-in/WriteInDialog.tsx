import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../../domain/identity';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { PersonFinder } from '../../../components/PersonFinder';
import { usePlace } from '../../../state/place';
import { RecordReceivedDialog } from '../../messages/received/RecordReceivedDialog';

/** A message that came to a phone: whose it is first, then what it says, to the letter (P25). */
export function WriteInDialog({ onClose }: { onClose: () => void }) {
  const go = usePlace((state) => state.go);
  const finder = useRef<HTMLInputElement>(null);
  const [personId, setPersonId] = useState<Id>();
  const person = useAnswer('people.get', personId === undefined ? undefined : { id: personId });
  useEffect(() => finder.current?.focus(), []);
  if (person.data !== undefined) return <RecordReceivedDialog person={person.data} onClose={onClose} />;
  return (
    <Dialog title="Whose message is it?" wide onClose={onClose}>
      <div className="pw-dialog__body pw-write-in">
        <PersonFinder
          label="Who wrote?"
          placeholder="Name, NHS number or record number"
          inputRef={finder}
          onPick={({ id }) => setPersonId(id)}
          onAdd={() => {
            onClose();
            go({ screen: 'people', personId: null, adding: true });
          }}
        />
        <ErrorSentence error={person.error} onRetry={() => void person.refetch()} />
      </div>
      <div className="pw-actions">
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}
