import type { MessageSummary } from '../../../contract/messages';
import type { Id } from '../../../domain/identity';
import { useAnswer } from '../../client/queries';
import { Card } from '../../components/Card';
import { Chip } from '../../components/Chip';
import { EmptyState } from '../../components/EmptyState';
import { ErrorSentence } from '../../components/ErrorSentence';
import { FailedActions } from './FailedActions';
import { HandOffActions } from './HandOffActions';
import { MessageLine } from './MessageLine';
import { QueuedActions } from './QueuedActions';
import { UnsureActions } from './UnsureActions';

/** Those somebody must look at stand first; `sent`, `draft` and `cancelled` are never in the outbox. */
const URGENCY = ['unsure', 'failed', 'handed-off', 'sending', 'queued'];

function StatusChip({ status }: { status: MessageSummary['status'] }) {
  switch (status) {
    case 'queued':
      return <Chip>Waiting to be sent</Chip>;
    case 'sending':
      return <Chip>Sending</Chip>;
    case 'handed-off':
      return <Chip tone="need">To key into the Trust phone</Chip>;
    case 'unsure':
      return <Chip tone="no">May have been sent: check</Chip>;
    case 'failed':
      return <Chip tone="no">Not sent</Chip>;
    case 'draft':
    case 'sent':
    case 'cancelled':
      return null;
  }
}

function Actions({ message }: { message: MessageSummary }) {
  switch (message.status) {
    case 'queued':
      return <QueuedActions message={message} />;
    case 'handed-off':
      return <HandOffActions message={message} />;
    case 'unsure':
      return <UnsureActions message={message} />;
    case 'failed':
      return <FailedActions message={message} />;
    case 'sending':
    case 'draft':
    case 'sent':
    case 'cancelled':
      return null;
  }
}

/** What is under way, and what needs somebody to look. */
export function Outbox({ personId }: { personId: Id | null }) {
  const answer = useAnswer('messages.outbox', {});
  const messages = answer.data
    ?.filter((message) => personId === null || message.personId === personId)
    .toSorted((a, b) => URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status));
  return (
    <Card title="Under way" flush>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {messages?.length === 0 && <EmptyState title="Nothing is waiting to be sent" />}
      <ul className="pw-rows">
        {messages?.map((message) => (
          <li key={message.id}>
            <MessageLine message={message} />
            <StatusChip status={message.status} />
            {message.problem !== null && (
              <p className={message.status === 'queued' ? 'pw-rows__wide' : 'pw-rows__wide pw-rows__problem'}>
                {message.problem}
              </p>
            )}
            <Actions message={message} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
