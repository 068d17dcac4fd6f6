import { useState } from 'react';
import { PASSWORD_WAY_WORDS, type FileTransfer } from '../../../../../domain/files/transfer';
import type { Id } from '../../../../../domain/identity';
import { useAct } from '../../../../client/queries';
import { Button } from '../../../../components/Button';
import { ErrorSentence } from '../../../../components/ErrorSentence';

/** The password, hidden until it is to be read out. */
export function Password({ messageId, transfer }: { messageId: Id; transfer: FileTransfer }) {
  const show = useAct('transfers.password');
  const [shown, setShown] = useState(false);
  if (!transfer.hasPassword)
    return <p className="pw-soft">The password was deleted: nobody needs it any more.</p>;
  const { passwordWay } = transfer;
  return (
    <div>
      {shown && show.data !== undefined ? (
        <p>
          <span className="pw-transfer__password" translate="no">
            {show.data.password}
          </span>{' '}
          <Button kind="quiet" small onClick={() => setShown(false)}>
            Hide it
          </Button>
        </p>
      ) : (
        <Button
          small
          busy={show.isPending}
          onClick={() => show.mutate({ messageId }, { onSuccess: () => setShown(true) })}
        >
          Show the password
        </Button>
      )}
      <p className="pw-soft">
        Give it {passwordWay === null ? 'another way' : PASSWORD_WAY_WORDS[passwordWay]}, never in an email.
        It has small letters and digits alone; the hyphens belong to it.
      </p>
      <ErrorSentence error={show.error} />
    </div>
  );
}
