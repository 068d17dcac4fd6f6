import type { Id } from '../../../domain/identity';
import { formatContactPoint } from '../../../domain/people/contact-point';
import { formatSender } from '../../../domain/people/phone';
import { PURPOSE_WORDS } from '../../../domain/messages/purpose';
import type { Message } from '../../../domain/messages/message';
import { dateAndTime } from '../../../domain/time/spoken';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { ErrorSentence } from '../../components/ErrorSentence';
import { deliverySentence } from './delivery/delivery-words';
import { usePlace } from '../../state/place';

function facts(message: Message): [string, string][] {
  const { channel, from, to, sent, purpose, author, outgoingSubject, delivery } = message;
  const known: [string, string | null][] = [
    ['Sent', sent === null ? null : dateAndTime(sent.at)],
    ['From', from === null ? null : formatSender(from)],
    ['To', to === null ? null : formatContactPoint({ channel, value: to })],
    ['Delivery', delivery === null ? null : deliverySentence(delivery)],
    ['Sent by', author],
    ['Purpose', purpose === null ? null : PURPOSE_WORDS[purpose]],
    ['Subject', channel === 'email' ? outgoingSubject : null],
  ];
  return known.flatMap(([term, fact]): [string, string][] => (fact === null ? [] : [[term, fact]]));
}

/** A message as it went out. */
export function MessageDialog({ id, onClose }: { id: Id; onClose: () => void }) {
  const answer = useAnswer('messages.get', { id });
  const go = usePlace((state) => state.go);
  const message = answer.data;
  const personId = message?.personId ?? null;
  return (
    <Dialog title={message?.channel === 'email' ? 'Email' : 'Text'} wide onClose={onClose}>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {message !== undefined && (
        <div className="pw-dialog__body">
          <dl className="pw-facts">
            {facts(message).map(([term, fact]) => (
              <div key={term} className="pw-facts__pair">
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
          <p className="pw-message-text">{message.outgoing ?? message.text}</p>
        </div>
      )}
      <div className="pw-actions">
        <Button onClick={onClose}>Close</Button>
        {personId !== null && (
          <Button kind="quiet" onClick={() => go({ screen: 'people', personId, adding: false })}>
            Open the person
          </Button>
        )}
      </div>
    </Dialog>
  );
}
