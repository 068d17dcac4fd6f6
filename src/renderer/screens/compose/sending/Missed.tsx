import { useState } from 'react';
import type { Message } from '../../../../domain/messages/message';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePinned } from '../../../components/pin/use-pinned';
import { RescheduleDialog } from '../schedule/RescheduleDialog';
import { useTakeBack } from './use-take-back';

/** Its time came and it did not go (P32): nothing goes late by itself. */
export function Missed({ message }: { message: Message }) {
  const sendNow = usePinned(useAct('messages.sendMissed'));
  const [changing, setChanging] = useState(false);
  const { takeBack, busy, error } = useTakeBack(message);
  return (
    <Card title="It missed its time">
      <p>{message.problem ?? MISSED_SENTENCE}</p>
      <ErrorSentence error={sendNow.error ?? error} />
      <div className="pw-actions">
        <Button
          kind="primary"
          busy={sendNow.isPending}
          onClick={() => sendNow.mutate({ id: message.id, version: message.version })}
        >
          Send now
        </Button>
        <Button onClick={() => setChanging(true)}>Choose another time</Button>
        <Button busy={busy} onClick={takeBack}>
          Back to drafts
        </Button>
      </div>
      {changing && <RescheduleDialog message={message} onClose={() => setChanging(false)} />}
      {sendNow.question}
    </Card>
  );
}

/** Where main gave no reason of its own. */
const MISSED_SENTENCE = 'Plainword was not running at its time. Send it now if it is still right, or phone.';
