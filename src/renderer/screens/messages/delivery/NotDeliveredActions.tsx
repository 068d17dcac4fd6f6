import type { MessageSummary } from '../../../../contract/messages';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePlace } from '../../../state/place';
import { useToasts } from '../../../state/toasts';

/** Confirm or correct the number, write it again, or say that it was dealt with. */
export function NotDeliveredActions({ message }: { message: MessageSummary }) {
  const { id, version, personId, contactPointId, channel, delivery } = message;
  const redraft = useAct('messages.redraft');
  const saw = useAct('messages.sawToDelivery');
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  const asksAgain = delivery?.why !== 'not-reachable-now' && personId !== null && contactPointId !== null;
  return (
    <div className="pw-rows__actions">
      {asksAgain && (
        <Button
          small
          kind="primary"
          onClick={() =>
            go({ screen: 'people', personId, adding: false, action: 'confirm-contact-point', contactPointId })
          }
        >
          {channel === 'sms' ? 'Confirm or correct the number' : 'Confirm or correct the address'}
        </Button>
      )}
      <Button
        small
        busy={redraft.isPending}
        onClick={() =>
          redraft.mutate(
            { id, version },
            { onSuccess: (draft) => go({ screen: 'compose', draftId: draft.id, personId: draft.personId }) },
          )
        }
      >
        Write it again
      </Button>
      <Button
        small
        busy={saw.isPending}
        onClick={() => saw.mutate({ id }, { onSuccess: () => say('Noted as seen to.') })}
      >
        Seen to
      </Button>
      <ErrorSentence error={redraft.error ?? saw.error} />
    </div>
  );
}
