import type { Id } from '../../../../domain/identity';
import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { formatSender } from '../../../../domain/people/phone';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { useAnswered } from './use-answered';
import './answer.css';

export interface AnsweredMessageProps {
  personId: Id | null;
  answersId: Id;
  /** It is a message of its own after all. */
  onNoAnswer: () => void;
}

/** What scrolls must be reached by the keyboard. */
const SCROLLED_BY_KEYS = { tabIndex: 0, role: 'group', 'aria-label': 'What they wrote' };

/** What they wrote, beside what is written to them: verbatim, nothing in it is put right (P30). */
export function AnsweredMessage({ personId, answersId, onNoAnswer }: AnsweredMessageProps) {
  const { received, settled, error } = useAnswered(personId, answersId);
  const now = useNow();
  return (
    <Card
      title="You answer this"
      className="pw-answered"
      actions={
        <Button kind="quiet" small onClick={onNoAnswer}>
          It is no answer
        </Button>
      }
    >
      <ErrorSentence error={error} />
      {settled && received === undefined && error === null && (
        <p className="pw-soft">The message this answers is no longer here.</p>
      )}
      {received !== undefined && (
        <>
          <p className="pw-soft">
            {CHANNEL_WORDS[received.channel].title} from {formatSender(received.from)}, received{' '}
            {relativeTime(received.received.at, now)}
          </p>
          {received.subject !== '' && <p translate="no">{received.subject}</p>}
          <p className="pw-answered__text" dir="auto" translate="no" {...SCROLLED_BY_KEYS}>
            {received.text}
          </p>
        </>
      )}
    </Card>
  );
}
