import { useState } from 'react';
import type { MessageSummary } from '../../../../contract/messages';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePinned } from '../../../components/pin/use-pinned';
import { usePlace } from '../../../state/place';
import { RescheduleDialog } from '../../compose/schedule/RescheduleDialog';
import { useTakeBack } from '../../compose/sending/use-take-back';

/** A message that missed its time (P32): a person says whether it still goes. */
export function MissedActions({ message }: { message: MessageSummary }) {
  const { id, version } = message;
  const sendNow = usePinned(useAct('messages.sendMissed'));
  const go = usePlace((state) => state.go);
  const [changing, setChanging] = useState(false);
  const { takeBack, busy, error } = useTakeBack(message);
  return (
    <div className="pw-rows__actions">
      <Button
        small
        busy={sendNow.isPending}
        onClick={() =>
          sendNow.mutate(
            { id, version },
            { onSuccess: () => go({ screen: 'compose', draftId: id, personId: null }) },
          )
        }
      >
        Send now
      </Button>
      <Button small onClick={() => setChanging(true)}>
        Choose another time
      </Button>
      <Button small busy={busy} onClick={takeBack}>
        Back to drafts
      </Button>
      <ErrorSentence error={sendNow.error ?? error} />
      {changing && <RescheduleDialog message={message} onClose={() => setChanging(false)} />}
      {sendNow.question}
    </div>
  );
}
