import { useState } from 'react';
import type { Message } from '../../../../domain/messages/message';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePlace } from '../../../state/place';
import { RecordEntryCard } from '../../to-record/RecordEntryCard';

/** Sent: its entry for the record is offered here, already copied (P5). */
export function Sent({ message }: { message: Message }) {
  const entry = useAnswer('record.ofMessage', { messageId: message.id });
  const [recordedNow, setRecordedNow] = useState(false);
  const go = usePlace((state) => state.go);
  if (entry.error) return <ErrorSentence error={entry.error} onRetry={() => void entry.refetch()} />;
  if (!entry.data) return <p className="pw-soft">Preparing the record entry…</p>;
  if (entry.data.state !== 'recorded' && !recordedNow) {
    return <RecordEntryCard entryId={entry.data.id} copyAtOnce onRecorded={() => setRecordedNow(true)} />;
  }
  return (
    <Card>
      <EmptyState
        title="Sent and recorded"
        action={
          <Button
            kind="primary"
            shortcut="Ctrl N"
            ref={(button) => {
              if (recordedNow) button?.focus();
            }}
            onClick={() => go({ screen: 'compose', draftId: null, personId: null })}
          >
            Next message
          </Button>
        }
      >
        There is nothing more to do for this message.
      </EmptyState>
    </Card>
  );
}
