import type { Received } from '../../../../domain/messages/received';
import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { formatSender } from '../../../../domain/people/phone';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { usePlace } from '../../../state/place';

/** One message of theirs, verbatim. By when and how it is answered is on Replies. */
export function ReceivedRow({ received }: { received: Received }) {
  const now = useNow();
  const go = usePlace((state) => state.go);
  const { id, channel, from, subject, text, answered } = received;
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
      {answered !== null && <Chip tone="ok">Answered {relativeTime(answered.at, now)}</Chip>}
      {answered === null && (
        <Button
          small
          aria-label={`Open in Replies: the message received ${when}`}
          onClick={() => go({ screen: 'replies', about: { kind: 'received', id } })}
        >
          Open in Replies
        </Button>
      )}
    </li>
  );
}
