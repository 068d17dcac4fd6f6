import type { Id } from '../../../domain/identity';
import { useAnswer } from '../../client/queries';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { ErrorSentence } from '../../components/ErrorSentence';
import { OUTBOX_ORDER, OutboxRow } from './outbox/OutboxRow';
import { SendingState } from './outbox/SendingState';

/** What is under way, and what needs somebody to look. Of a long queue its beginning is shown. */
export function Outbox({ personId }: { personId: Id | null }) {
  const answer = useAnswer('messages.outbox', { personId });
  const waiting = useAnswer('outbox.state', {}).data?.waiting ?? 0;
  const messages = answer.data?.toSorted(
    (a, b) =>
      OUTBOX_ORDER.indexOf(a.status) - OUTBOX_ORDER.indexOf(b.status) ||
      ((a.sendAt ?? '') < (b.sendAt ?? '') ? -1 : 1),
  );
  const shown = messages?.filter(({ status }) => status === 'queued').length ?? 0;
  return (
    <Card title="Under way" flush>
      <SendingState />
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {messages?.length === 0 && <EmptyState title="Nothing is waiting to be sent" />}
      <ul className="pw-rows">
        {messages?.map((message) => (
          <OutboxRow key={message.id} message={message} />
        ))}
      </ul>
      {personId === null && waiting > shown && shown > 0 && (
        <p className="pw-card__body pw-soft">{`And ${waiting - shown} more wait behind these.`}</p>
      )}
    </Card>
  );
}
