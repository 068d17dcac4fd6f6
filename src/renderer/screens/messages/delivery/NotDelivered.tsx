import type { Id } from '../../../../domain/identity';
import { useAnswer } from '../../../client/queries';
import { Card } from '../../../components/Card';
import { Chip } from '../../../components/Chip';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { MessageLine } from '../MessageLine';
import { deliverySentence, WHAT_NEXT } from './delivery-words';
import { NotDeliveredActions } from './NotDeliveredActions';

/** Messages that were sent and did not arrive, until somebody has seen to each. Nothing is shown while there are none. */
export function NotDelivered({ personId }: { personId: Id | null }) {
  const answer = useAnswer('messages.notDelivered', {});
  const messages = answer.data?.filter((message) => personId === null || message.personId === personId) ?? [];
  if (messages.length === 0 && !answer.error) return null;
  return (
    <Card title="Did not arrive" flush>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      <ul className="pw-rows">
        {messages.map((message) => (
          <li key={message.id}>
            <MessageLine message={message} />
            <Chip tone="no">Not delivered</Chip>
            {message.delivery !== null && (
              <p className="pw-rows__wide pw-rows__problem">
                {deliverySentence(message.delivery)}. {WHAT_NEXT[message.delivery.why ?? 'refused']}
              </p>
            )}
            <NotDeliveredActions message={message} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
