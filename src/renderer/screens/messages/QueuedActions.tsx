import type { MessageSummary } from '../../../contract/messages';
import { Button } from '../../components/Button';
import { ErrorSentence } from '../../components/ErrorSentence';
import { useTakeBack } from '../compose/sending/use-take-back';

/** Takes a message that waits back to the drafts. */
export function QueuedActions({ message }: { message: MessageSummary }) {
  const { takeBack, busy, error } = useTakeBack(message);
  return (
    <>
      <Button small busy={busy} onClick={takeBack}>
        Take back
      </Button>
      <ErrorSentence error={error} />
    </>
  );
}
