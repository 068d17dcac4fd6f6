import { useState } from 'react';
import type { Message } from '../../../../domain/messages/message';
import { useNow } from '../../../client/desk';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePlace } from '../../../state/place';
import { RescheduleDialog } from '../schedule/RescheduleDialog';
import { byTime, onTime, willGo } from '../schedule/schedule-words';
import { useTakeBack } from './use-take-back';

/** It waits for its time (P32): when it goes, another time, and the way back. */
export function Scheduled({ message }: { message: Message }) {
  const [changing, setChanging] = useState(false);
  const now = useNow();
  const go = usePlace((state) => state.go);
  const { takeBack, busy, error } = useTakeBack(message);
  const { sendAt, about, notAfter } = message;
  return (
    <Card title={sendAt === null ? 'Scheduled' : willGo(sendAt, now)}>
      <p role="status">
        {message.problem ??
          'It is checked once more when its time comes. If anything stands in its way by then, it waits for you under Messages.'}
      </p>
      {about !== null && <p>It is about a visit or call {onTime(about, now)}.</p>}
      {notAfter !== null && <p>Its last time is {byTime(notAfter, now)}.</p>}
      <ErrorSentence error={error} />
      <div className="pw-actions">
        <Button onClick={() => setChanging(true)}>Change the time</Button>
        <Button busy={busy} onClick={takeBack}>
          Take it back to the drafts
        </Button>
        <Button
          kind="primary"
          shortcut="Ctrl N"
          onClick={() => go({ screen: 'compose', draftId: null, personId: null })}
        >
          Next message
        </Button>
      </div>
      {changing && <RescheduleDialog message={message} onClose={() => setChanging(false)} />}
    </Card>
  );
}
