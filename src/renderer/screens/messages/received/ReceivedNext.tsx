import { useEffect, useRef } from 'react';
import type { Received } from '../../../../domain/messages/received';
import { fullName, type Person } from '../../../../domain/people/person';
import { useDesk } from '../../../client/desk';
import { useAct, useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePlace } from '../../../state/place';
import { useToasts } from '../../../state/toasts';
import { howToAnswer } from './how-to-answer';

export interface ReceivedNextProps {
  received: Received;
  person: Person;
  onClose: () => void;
}

/** After a message of theirs was kept: it is owed to the record (P5), and somebody answers it (P2, P31). */
export function ReceivedNext({ received, person, onClose }: ReceivedNextProps) {
  const desk = useDesk();
  const owed = useAnswer('record.list', {}).data;
  const answered = useAct('received.answered');
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const entry = owed?.find(({ about }) => about.kind === 'received' && about.receivedId === received.id);
  const how = desk === undefined ? undefined : howToAnswer(received, person, desk.pack);

  return (
    <Dialog title={`The message from ${fullName(person)} is kept`} wide onClose={onClose}>
      <div className="pw-dialog__body">
        <p>Its entry is owed to their record: it is on To record.</p>
        {how !== undefined && (
          <p>
            <b>{how.sentence}</b>
          </p>
        )}
        <ErrorSentence error={answered.error} />
      </div>
      <div className="pw-actions">
        <Button
          ref={first}
          kind={how?.byMessage === true ? 'secondary' : 'primary'}
          busy={answered.isPending}
          onClick={() =>
            answered.mutate(
              { id: received.id },
              {
                onSuccess: () => {
                  say('Noted as answered by phone.');
                  onClose();
                },
              },
            )
          }
        >
          Answered by phone
        </Button>
        <Button
          onClick={() => {
            onClose();
            go({ screen: 'compose', draftId: null, personId: person.id, answersId: received.id });
          }}
        >
          Answer by a message
        </Button>
        {entry !== undefined && (
          <Button
            onClick={() => {
              onClose();
              go({ screen: 'to-record', entryId: entry.id });
            }}
          >
            Record it now
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          Later
        </Button>
      </div>
    </Dialog>
  );
}
