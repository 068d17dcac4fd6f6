import { useState } from 'react';
import type { MessageSummary } from '../../../contract/messages';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useToasts } from '../../state/toasts';

const QUESTION = {
  went: {
    title: 'It was sent?',
    text: 'Say this only after you saw it among the sent messages of the mailbox or the gateway. It then goes to To record.',
    confirm: 'Yes, it was sent',
    said: 'Noted as sent. It is on To record now.',
  },
  'did-not': {
    title: 'It was not sent?',
    text: 'Say this only after you looked and it is not there. You can then make a new draft of it.',
    confirm: 'Yes, it was not sent',
    said: 'Noted as not sent.',
  },
} as const;

/** The provider could not be asked: a person looks and says whether it went. Nothing is sent again by itself. */
export function UnsureActions({ message }: { message: MessageSummary }) {
  const { id, version } = message;
  const [asked, setAsked] = useState<keyof typeof QUESTION>();
  const act = useAct('messages.settleUnsure');
  const say = useToasts((state) => state.say);
  return (
    <div className="pw-rows__actions">
      <Button small onClick={() => setAsked('went')}>
        It was sent
      </Button>
      <Button small onClick={() => setAsked('did-not')}>
        It was not sent
      </Button>
      {asked !== undefined && (
        <ConfirmDialog
          title={QUESTION[asked].title}
          confirm={QUESTION[asked].confirm}
          busy={act.isPending}
          error={act.error}
          onClose={() => setAsked(undefined)}
          onConfirm={() =>
            act.mutate(
              { id, version, went: asked === 'went' },
              {
                onSuccess: () => {
                  say(QUESTION[asked].said);
                  setAsked(undefined);
                },
              },
            )
          }
        >
          <p>{QUESTION[asked].text}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
