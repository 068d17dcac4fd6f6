import { useState } from 'react';
import type { Person } from '../../../../domain/people/person';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { ReceivedRow } from './ReceivedRow';
import { RecordReceivedDialog } from './RecordReceivedDialog';

/** What a person, or a carer of theirs, wrote to the service, newest first. */
export function ReceivedMessages({ person }: { person: Person }) {
  const answer = useAnswer('received.ofPerson', { personId: person.id });
  const [recording, setRecording] = useState(false);
  return (
    <Card
      title="Received"
      flush
      actions={
        <Button small onClick={() => setRecording(true)}>
          Record a message from them…
        </Button>
      }
    >
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {answer.data?.length === 0 && (
        <EmptyState title="Nothing from them yet">
          What they write is recorded here, whatever they agreed to.
        </EmptyState>
      )}
      <ul className="pw-rows" aria-label="Received messages">
        {answer.data?.map((received) => (
          <ReceivedRow key={received.id} received={received} />
        ))}
      </ul>
      {recording && <RecordReceivedDialog person={person} onClose={() => setRecording(false)} />}
    </Card>
  );
}
