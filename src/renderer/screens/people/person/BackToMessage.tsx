import type { Id } from '../../../../domain/identity';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { usePlace } from '../../../state/place';

/** The way back to the message somebody came from: its draft is kept. */
export function BackToMessage({ draftId }: { draftId: Id }) {
  const go = usePlace((state) => state.go);
  return (
    <Notice
      actions={
        <Button kind="primary" small onClick={() => go({ screen: 'compose', draftId, personId: null })}>
          Back to your message
        </Button>
      }
    >
      <p>Your message is kept as you left it.</p>
    </Notice>
  );
}
