import type { Message } from '../../../../../domain/messages/message';
import {
  isExpired,
  PASSWORD_WAY_WORDS,
  type FileTransfer,
  type PasswordWay,
} from '../../../../../domain/files/transfer';
import { longDateOf } from '../../../../../domain/time/spoken-dates';
import { londonDate } from '../../../../../domain/time/moment';
import { dateAndTime } from '../../../../../domain/time/spoken';
import { useNow } from '../../../../client/desk';
import { useAct, useAnswer } from '../../../../client/queries';
import { Button } from '../../../../components/Button';
import { Card } from '../../../../components/Card';
import { ErrorSentence } from '../../../../components/ErrorSentence';
import { Notice } from '../../../../components/Notice';
import { Password } from './Password';
import '../files.css';

/** After an email with a link was sent: the password is given, the download confirmed, until nobody need look any more. */
export function TransferFollowed({ message }: { message: Message }) {
  const transfer = useAnswer('files.of', { messageId: message.id }).data?.transfer ?? null;
  if (transfer === null || message.channel !== 'email') return null;
  return <Followed transfer={transfer} />;
}

function Followed({ transfer }: { transfer: FileTransfer }) {
  const now = useNow();
  const given = useAct('transfers.passwordGiven');
  const arrived = useAct('transfers.downloaded');
  const deleted = useAct('transfers.deleteFile');
  const { messageId, passwordGiven, downloaded, expires, passwordWay, fileDeleted } = transfer;
  const over = isExpired(transfer, londonDate(now));
  const way: PasswordWay = passwordWay ?? 'phone';
  return (
    <Card title="File transfer">
      {expires !== null && downloaded === null && (
        <Notice tone={over ? 'no' : 'plain'}>
          {over
            ? 'The link has run out and nobody confirmed the download: ask whether the files arrived.'
            : `The link works until ${longDateOf(expires)}.`}
        </Notice>
      )}
      {passwordGiven === null ? (
        <>
          <Password messageId={messageId} transfer={transfer} />
          <div className="pw-actions">
            <Button busy={given.isPending} onClick={() => given.mutate({ messageId, way, at: now })}>
              I gave the password {PASSWORD_WAY_WORDS[way]}
            </Button>
            {way !== 'phone' && (
              <Button kind="quiet" onClick={() => given.mutate({ messageId, way: 'phone', at: now })}>
                I gave it by phone
              </Button>
            )}
          </div>
        </>
      ) : (
        <p>
          Password given {PASSWORD_WAY_WORDS[way]}, {dateAndTime(passwordGiven.at)}.
        </p>
      )}
      {downloaded === null ? (
        <Button busy={arrived.isPending} onClick={() => arrived.mutate({ messageId, at: now })}>
          They downloaded and opened the files
        </Button>
      ) : (
        <p>Downloaded, {dateAndTime(downloaded.at)}.</p>
      )}
      {!fileDeleted && (
        <Button kind="quiet" busy={deleted.isPending} onClick={() => deleted.mutate({ messageId })}>
          Delete {transfer.fileName} from this computer
        </Button>
      )}
      <ErrorSentence error={given.error ?? arrived.error ?? deleted.error} />
    </Card>
  );
}
