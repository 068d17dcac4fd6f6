import type { MessageSummary } from '../../../contract/messages';
import { Button } from '../../components/Button';
import { usePlace } from '../../state/place';

/** The sender keys it into the Trust phone: number, text and the confirmation are where it was written. */
export function HandOffActions({ message }: { message: MessageSummary }) {
  const { id, personId } = message;
  const go = usePlace((state) => state.go);
  return (
    <Button small onClick={() => go({ screen: 'compose', draftId: id, personId })}>
      Key it in and confirm
    </Button>
  );
}
