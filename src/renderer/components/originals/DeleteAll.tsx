import { useState } from 'react';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import { useToasts } from '../../state/toasts';
import { Button } from '../Button';
import { ConfirmDialog } from '../ConfirmDialog';
import { ErrorSentence } from '../ErrorSentence';
import { useDeleteAll } from './use-delete-all';

/** All that lie in the mailbox at once, with how far it is and a way to stop. Nothing for fewer than two. */
export function DeleteAll({ mails }: { mails: readonly KeptMail[] }) {
  const [asking, setAsking] = useState(false);
  const { progress, running, error, start, stop } = useDeleteAll();
  const say = useToasts((state) => state.say);
  const begin = async () => {
    setAsking(false);
    const { gone, of } = await start(mails.map(({ id }) => id));
    say(gone === of ? `All ${of} mails are deleted.` : `${gone} of ${of} mails are deleted.`);
  };
  if (running && progress !== undefined) {
    return (
      <div className="pw-actions">
        <output>
          Deleting: {progress.asked} of {progress.of}
        </output>
        <Button small onClick={stop}>
          Stop
        </Button>
      </div>
    );
  }
  return (
    <>
      <ErrorSentence error={error} />
      {mails.length > 1 && (
        <div className="pw-actions">
          <Button small onClick={() => setAsking(true)}>
            Delete all {mails.length} in the mailbox
          </Button>
        </div>
      )}
      {asking && (
        <ConfirmDialog
          title={`Delete ${mails.length} mails in the mailbox?`}
          confirm="Delete them"
          kind="danger"
          onClose={() => setAsking(false)}
          onConfirm={() => void begin()}
        >
          <p>
            All of them are on the record, or were set aside. What belongs to an incident, a complaint or
            somebody’s request to see it is to be held back first.
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
