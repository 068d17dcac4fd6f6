import type { Message } from '../../../../domain/messages/message';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePlace } from '../../../state/place';

/** Queued or being sent: why it waits, and the way back as long as there is one. */
export function OnItsWay({ message }: { message: Message }) {
  const cancel = useAct('messages.cancel');
  const go = usePlace((state) => state.go);
  const waiting = message.status === 'queued';
  return (
    <Card title={waiting ? 'Waiting to be sent' : 'Being sent…'}>
      <output>
        {message.problem ??
          (waiting
            ? 'It goes in a moment. You can go on with something else.'
            : 'This takes a few seconds. You can go on with something else.')}
      </output>
      <ErrorSentence error={cancel.error} />
      {waiting && (
        <div className="pw-actions">
          <Button
            busy={cancel.isPending}
            onClick={() =>
              cancel.mutate(
                { id: message.id, version: message.version },
                { onSuccess: ({ id }) => go({ screen: 'compose', draftId: id, personId: null }) },
              )
            }
          >
            Take it back to the drafts
          </Button>
        </div>
      )}
    </Card>
  );
}
