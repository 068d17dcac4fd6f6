import type { Message } from '../../../../domain/messages/message';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { useSettleUnsure } from '../../messages/use-settle-unsure';
import { usePlace } from '../../../state/place';

/** It did not go: why, and the way to write it again. */
export function Failed({ message }: { message: Message }) {
  const redraft = useAct('messages.redraft');
  const go = usePlace((state) => state.go);
  return (
    <Card title="It was not sent">
      <p>{message.problem ?? 'The message was refused: write it again, or phone.'}</p>
      <ErrorSentence error={redraft.error} />
      <div className="pw-actions">
        <Button
          kind="primary"
          busy={redraft.isPending}
          onClick={() =>
            redraft.mutate(
              { id: message.id, version: message.version },
              { onSuccess: (draft) => go({ screen: 'compose', draftId: draft.id, personId: null }) },
            )
          }
        >
          Write it again
        </Button>
      </div>
    </Card>
  );
}

/** Nobody knows whether it went: it is never sent again by itself. */
export function Unsure({ message }: { message: Message }) {
  const { busy, error, went, didNot } = useSettleUnsure(message);
  const go = usePlace((state) => state.go);
  return (
    <Card title="It may have been sent: check">
      <p>{message.problem ?? 'The connection broke while it was sent: look in the provider’s own list.'}</p>
      <p>
        Look among the sent messages of the mailbox or the gateway, or ask the person. If it went, it goes to
        To record; if it did not, the same words open as a new draft.
      </p>
      <ErrorSentence error={error} />
      <div className="pw-actions">
        <Button busy={busy} onClick={() => went(() => undefined)}>
          It was sent
        </Button>
        <Button
          busy={busy}
          onClick={() =>
            didNot(true, (draft) => go({ screen: 'compose', draftId: draft.id, personId: null }))
          }
        >
          It was not sent: write it again
        </Button>
      </div>
    </Card>
  );
}

/** Put aside, or taken back before it went. */
export function PutAside({ message }: { message: Message }) {
  const restore = useAct('messages.restoreDraft');
  const go = usePlace((state) => state.go);
  return (
    <Card title="This message was put aside">
      <p>It was not sent.</p>
      <ErrorSentence error={restore.error} />
      {message.queued === null && (
        <div className="pw-actions">
          <Button
            busy={restore.isPending}
            onClick={() =>
              restore.mutate(
                { id: message.id, version: message.version },
                { onSuccess: ({ id }) => go({ screen: 'compose', draftId: id, personId: null }) },
              )
            }
          >
            Take it back
          </Button>
        </div>
      )}
    </Card>
  );
}
