import { useState } from 'react';
import type { MessageSummary } from '../../../contract/messages';
import { Button } from '../../components/Button';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { usePlace } from '../../state/place';
import { useToasts } from '../../state/toasts';
import { useSettleUnsure } from './use-settle-unsure';

/**
 * The provider could not be asked: a person looks and says whether it went. Nothing is sent again by itself; what did
 * not go is written again in one go.
 */
export function UnsureActions({ message }: { message: MessageSummary }) {
  const [asked, setAsked] = useState<'went' | 'did-not'>();
  const { busy, error, went, didNot } = useSettleUnsure(message);
  const say = useToasts((state) => state.say);
  const go = usePlace((state) => state.go);
  const close = () => setAsked(undefined);
  const noted = (sentence: string) => {
    say(sentence);
    close();
  };
  return (
    <div className="pw-rows__actions">
      <Button small onClick={() => setAsked('went')}>
        It was sent
      </Button>
      <Button small onClick={() => setAsked('did-not')}>
        It was not sent
      </Button>
      {asked === 'went' && (
        <ConfirmDialog
          title="It was sent?"
          confirm="Yes, it was sent"
          busy={busy}
          error={error}
          onClose={close}
          onConfirm={() => went(() => noted('Noted as sent. It is on To record now.'))}
        >
          <p>
            Say this only after you saw it among the sent messages of the mailbox or the gateway, or the
            person told you. It then goes to To record.
          </p>
        </ConfirmDialog>
      )}
      {asked === 'did-not' && (
        <ConfirmDialog
          title="It was not sent?"
          confirm="Yes, write it again"
          busy={busy}
          error={error}
          onClose={close}
          onConfirm={() =>
            didNot(true, ({ id, personId }) => go({ screen: 'compose', draftId: id, personId }))
          }
        >
          <p>
            Say this only after you looked and it is not there: a message that went and is written again
            arrives twice. The same words open as a new draft.
          </p>
          <Button small busy={busy} onClick={() => didNot(false, () => noted('Noted as not sent.'))}>
            Yes, but do not write it again
          </Button>
        </ConfirmDialog>
      )}
    </div>
  );
}
