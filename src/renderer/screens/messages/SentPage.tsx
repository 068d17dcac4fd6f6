import type { InputOf } from '../../../contract/index';
import type { Id } from '../../../domain/identity';
import type { InstantText } from '../../../domain/time/moment';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Chip } from '../../components/Chip';
import { EmptyState } from '../../components/EmptyState';
import { ErrorSentence } from '../../components/ErrorSentence';
import { DELIVERY_WORDS } from './delivery/delivery-words';
import { MessageLine } from './MessageLine';

export interface SentPageProps {
  search: InputOf<'messages.search'>;
  /** The last page offers the next one. */
  last: boolean;
  onMore: (before: InstantText) => void;
  onOpen: (id: Id) => void;
}

/** One page of what was sent. */
export function SentPage({ search, last, onMore, onOpen }: SentPageProps) {
  const answer = useAnswer('messages.search', search);
  const messages = answer.data?.messages ?? [];
  const before = messages.at(-1)?.sent?.at;
  const first = search.before === null;
  return (
    <>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {first && answer.isSuccess && messages.length === 0 && (
        <EmptyState title={search.words === '' ? 'Nothing sent yet' : 'No sent message has these words'} />
      )}
      <ul
        className={first ? 'pw-rows' : 'pw-rows pw-rows--next'}
        aria-label={first ? 'Sent messages' : 'More sent messages'}
      >
        {messages.map((message) => (
          <li key={message.id}>
            <button type="button" className="pw-row-button" onClick={() => onOpen(message.id)}>
              <MessageLine message={message} />
              {message.delivery !== null && (
                <Chip tone={DELIVERY_WORDS[message.delivery.state].tone}>
                  {DELIVERY_WORDS[message.delivery.state].says}
                </Chip>
              )}
            </button>
          </li>
        ))}
      </ul>
      {last && answer.data?.more === true && before !== undefined && (
        <div className="pw-more">
          <Button onClick={() => onMore(before)}>Show more</Button>
        </div>
      )}
    </>
  );
}
