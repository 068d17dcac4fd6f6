import type { Received } from '../../../../domain/messages/received';
import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { formatSender } from '../../../../domain/people/phone';
import { replyDue } from '../../../../domain/services/reply-time';
import type { InstantText } from '../../../../domain/time/moment';
import { relativeTime } from '../../../../domain/time/spoken';
import { useDesk, useNow } from '../../../client/desk';
import { useAct, useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePlace } from '../../../state/place';
import { byTime } from '../../compose/schedule/schedule-words';

/** By when it is to be answered (P31); nothing where its service takes no replies. */
function useDue({ serviceId, received }: Received): InstantText | undefined {
  const pack = useDesk()?.pack;
  const service = useAnswer('services.list', {}).data?.find(({ id }) => id === serviceId);
  if (service === undefined || pack === undefined) return undefined;
  return replyDue(service, received.at, pack.outOfHours.closedDays);
}

function State({ received }: { received: Received }) {
  const now = useNow();
  const due = useDue(received);
  if (received.answered !== null) {
    return <Chip tone="ok">Answered {relativeTime(received.answered.at, now)}</Chip>;
  }
  if (due === undefined) return <Chip tone="need">Not answered yet</Chip>;
  if (due < now) return <Chip tone="no">Answer overdue since {relativeTime(due, now)}</Chip>;
  return <Chip tone="need">To be answered by {byTime(due, now)}</Chip>;
}

/** One message of theirs, verbatim, and how it is answered. */
export function ReceivedRow({ received }: { received: Received }) {
  const now = useNow();
  const act = useAct('received.answered');
  const go = usePlace((state) => state.go);
  const { id, personId, channel, from, subject, text } = received;
  const when = relativeTime(received.received.at, now);
  return (
    <li>
      <span className="pw-rows__main">
        <span className="pw-rows__line pw-rows__meta">
          {`${CHANNEL_WORDS[channel].title} from ${formatSender(from)} · ${when}`}
        </span>
        {subject !== '' && (
          <span className="pw-rows__line" translate="no">
            {subject}
          </span>
        )}
        <span className="pw-rows__line pw-lines" dir="auto" translate="no">
          {text}
        </span>
      </span>
      <State received={received} />
      {received.answered === null && (
        <div className="pw-rows__actions">
          <Button small busy={act.isPending} onClick={() => act.mutate({ id })}>
            Answered by phone
          </Button>
          <Button
            small
            aria-label={`Answer the message received ${when}`}
            onClick={() => go({ screen: 'compose', draftId: null, personId, answersId: id })}
          >
            Answer
          </Button>
        </div>
      )}
      <ErrorSentence error={act.error} />
    </li>
  );
}
