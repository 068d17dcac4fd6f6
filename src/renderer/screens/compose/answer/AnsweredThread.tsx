import type { Id } from '../../../../domain/identity';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { ThreadLines } from './ThreadLines';
import './answer.css';

export interface AnsweredThreadProps {
  answersId: Id;
  /** It is a message of its own after all. */
  onNoAnswer: () => void;
}

/** The conversation beside what is written to them, as far as the message that is answered (P31). */
export function AnsweredThread({ answersId, onNoAnswer }: AnsweredThreadProps) {
  const thread = useAnswer('replies.thread', { about: { kind: 'received', id: answersId } });
  return (
    <Card
      title="You answer this"
      className="pw-answered"
      actions={
        <Button kind="quiet" small onClick={onNoAnswer}>
          It is no answer
        </Button>
      }
    >
      <ErrorSentence error={thread.error} onRetry={() => void thread.refetch()} />
      {thread.data?.length === 0 && <p className="pw-soft">The message this answers is no longer here.</p>}
      {thread.data !== undefined && thread.data.length > 0 && <ThreadLines lines={thread.data} />}
    </Card>
  );
}
