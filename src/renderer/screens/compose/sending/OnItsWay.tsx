import type { Message } from '../../../../domain/messages/message';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { useTakeBack } from './use-take-back';

const PAUSED = 'All sending is paused: it goes when somebody resumes sending, under Messages.';

/** Queued or being sent: why it waits, and the way back as long as there is one. */
export function OnItsWay({ message }: { message: Message }) {
  const { takeBack, busy, error } = useTakeBack(message);
  const waiting = message.status === 'queued';
  const paused = useAnswer('outbox.state', {}).data?.paused ?? null;
  return (
    <Card title={waiting ? 'Waiting to be sent' : 'Being sent…'}>
      <output>
        {message.problem ??
          (waiting && paused !== null ? PAUSED : null) ??
          (waiting
            ? 'It goes in a moment. You can go on with something else.'
            : 'This takes a few seconds. You can go on with something else.')}
      </output>
      <ErrorSentence error={error} />
      {waiting && (
        <div className="pw-actions">
          <Button busy={busy} onClick={takeBack}>
            Take it back to the drafts
          </Button>
        </div>
      )}
    </Card>
  );
}
