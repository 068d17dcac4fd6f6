import type { MessageSummary } from '../../../contract/messages';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { ErrorSentence } from '../../components/ErrorSentence';
import { usePlace } from '../../state/place';

/** Starts again from the text of a message that failed. */
export function FailedActions({ message }: { message: MessageSummary }) {
  const { id, version } = message;
  const act = useAct('messages.redraft');
  const go = usePlace((state) => state.go);
  return (
    <>
      <Button
        small
        busy={act.isPending}
        onClick={() =>
          act.mutate(
            { id, version },
            { onSuccess: (draft) => go({ screen: 'compose', draftId: draft.id, personId: draft.personId }) },
          )
        }
      >
        Make a new draft
      </Button>
      <ErrorSentence error={act.error} />
    </>
  );
}
