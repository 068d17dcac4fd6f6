import type { MessageSummary } from '../../../contract/messages';
import type { Id } from '../../../domain/identity';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { ErrorSentence } from '../../components/ErrorSentence';
import { usePlace } from '../../state/place';
import { MessageLine } from './MessageLine';
import { useDiscard } from './use-discard';

function DraftRow({ message }: { message: MessageSummary }) {
  const { id, personId, personName, problem } = message;
  const go = usePlace((state) => state.go);
  const { busy, error, discard } = useDiscard(message);
  const of = personName === null ? '' : ` to ${personName}`;
  return (
    <li>
      <MessageLine message={message} />
      {problem !== null && <p className="pw-rows__wide pw-rows__problem">{problem}</p>}
      <div className="pw-rows__actions">
        <Button
          small
          aria-label={`Open the draft${of}`}
          onClick={() => go({ screen: 'compose', draftId: id, personId })}
        >
          Open
        </Button>
        <Button small kind="quiet" busy={busy} aria-label={`Discard the draft${of}`} onClick={discard}>
          Discard
        </Button>
      </div>
      <ErrorSentence error={error} />
    </li>
  );
}

/** What is still being written. */
export function Drafts({ personId }: { personId: Id | null }) {
  const answer = useAnswer('messages.drafts', {});
  const drafts = answer.data?.filter((draft) => personId === null || draft.personId === personId);
  return (
    <Card title="Drafts" flush>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {drafts?.length === 0 && (
        <EmptyState title="No drafts">What you write is kept here by itself.</EmptyState>
      )}
      <ul className="pw-rows">
        {drafts?.map((draft) => (
          <DraftRow key={draft.id} message={draft} />
        ))}
      </ul>
    </Card>
  );
}
