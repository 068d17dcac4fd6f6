import type { MessageSummary } from '../../../contract/messages';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { ErrorSentence } from '../../components/ErrorSentence';
import { useToasts } from '../../state/toasts';
import { usePlace } from '../../state/place';

/** Takes a message that waits back to the drafts. */
export function QueuedActions({ message }: { message: MessageSummary }) {
  const { id, version, personId } = message;
  const act = useAct('messages.cancel');
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  return (
    <>
      <Button
        small
        busy={act.isPending}
        onClick={() =>
          act.mutate(
            { id, version },
            {
              onSuccess: () => {
                say('Taken back to the drafts. It will not be sent.');
                go({ screen: 'compose', draftId: id, personId });
              },
            },
          )
        }
      >
        Take back
      </Button>
      <ErrorSentence error={act.error} />
    </>
  );
}
