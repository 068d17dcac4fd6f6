import { isExpired } from '../../../../domain/files/transfer';
import { londonDate } from '../../../../domain/time/moment';
import { longDateOf } from '../../../../domain/time/spoken-dates';
import { useNow } from '../../../client/desk';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Chip } from '../../../components/Chip';
import { usePlace } from '../../../state/place';

/** Files that were sent by transfer and have not surely arrived: whose, until when the link works, what is missing. */
export function UnsettledTransfers() {
  const unsettled = useAnswer('transfers.unsettled', {}).data ?? [];
  const today = londonDate(useNow());
  const go = usePlace((state) => state.go);
  if (unsettled.length === 0) return null;
  return (
    <Card title="Files on their way by transfer">
      <ul className="pw-files__list">
        {unsettled.map(({ transfer, personName }) => {
          const { messageId, expires, passwordGiven } = transfer;
          const over = isExpired(transfer, today);
          return (
            <li key={messageId} className="pw-file">
              <b>{personName ?? 'Nobody'}</b>
              {expires !== null && (
                <Chip tone={over || expires <= today ? 'no' : 'need'}>
                  {over ? 'the link has run out' : `link until ${longDateOf(expires)}`}
                </Chip>
              )}
              <span>{passwordGiven === null ? 'Give the password' : 'Ask whether the files arrived'}</span>
              <Button
                small
                aria-label={`Open the message to ${personName ?? 'nobody'}`}
                onClick={() => go({ screen: 'compose', draftId: messageId, personId: null })}
              >
                Open
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
