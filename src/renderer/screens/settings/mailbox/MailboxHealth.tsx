import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { MailboxState } from '../../../../contract/mailbox';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { Notice } from '../../../components/Notice';
import { useToasts } from '../../../state/toasts';

/** When the mailbox was last looked into, what stands in the way, and the way to leave it off. */
export function MailboxHealth({ state }: { state: MailboxState }) {
  const client = useQueryClient();
  const look = useAct('mailbox.look');
  const remove = useAct('mailbox.remove');
  const say = useToasts((toasts) => toasts.say);
  const [asking, setAsking] = useState(false);
  const now = useNow();
  const { asked, problem, toCome } = state;
  const keep = (next: MailboxState): void => void client.setQueryData(['mailbox.get', {}], next);
  return (
    <>
      {problem !== null && <Notice tone="need">{problem}</Notice>}
      <p className="pw-soft" role="status">
        {asked === null
          ? 'It was not looked into yet since Plainword was started.'
          : `It was last looked into ${relativeTime(asked.at, now)}.`}
        {toCome !== null &&
          toCome > 0 &&
          ` ${toCome === 1 ? 'One mail is' : `${toCome} mails are`} still to come.`}
      </p>
      <div className="pw-actions">
        <Button busy={look.isPending} onClick={() => look.mutate({}, { onSuccess: keep })}>
          {look.isPending ? 'Looking…' : 'Look into the mailbox now'}
        </Button>
        <Button onClick={() => setAsking(true)}>Leave the mailbox off</Button>
      </div>
      <ErrorSentence error={look.error} />
      {asking && (
        <ConfirmDialog
          title="Leave the shared mailbox off?"
          confirm="Leave it off"
          kind="danger"
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() =>
            remove.mutate(
              {},
              {
                onSuccess: (next) => {
                  keep(next);
                  setAsking(false);
                  say('The mailbox is left off.');
                },
              },
            )
          }
          onClose={() => setAsking(false)}
        >
          <p>
            Plainword forgets the password and takes nothing over from the mailbox any more. What was taken
            over stays, and the mails in the mailbox stay as they are.
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
