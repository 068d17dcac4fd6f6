import type { WaitingText } from '../../../../contract/arrived';
import { formatSender } from '../../../../domain/people/phone';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { usePlace } from '../../../state/place';

interface ArrivedRowProps {
  text: WaitingText;
  onWhose: () => void;
  onNotOurs: () => void;
}

/** Why nobody is known to have sent it. */
function whyOf({ maybe }: WaitingText): string {
  if (maybe.length === 0) return 'Nobody here has this number';
  return maybe.length === 1 ? 'One person has this number' : `${maybe.length} people have this number`;
}

/** A text that waits for its person: number, time and words, to the letter (P30). */
export function ArrivedRow({ text, onWhose, onNotOurs }: ArrivedRowProps) {
  const now = useNow();
  const go = usePlace((state) => state.go);
  const from = formatSender(text.from);
  const when = relativeTime(text.arrived.at, now);
  return (
    <li>
      <span className="pw-rows__main">
        <span className="pw-rows__line pw-rows__meta">{`Text from ${from} · ${when}`}</span>
        <span className="pw-rows__line pw-lines" dir="auto" translate="no">
          {text.text}
        </span>
      </span>
      <Chip tone="need">{whyOf(text)}</Chip>
      <div className="pw-rows__actions">
        <Button small aria-label={`Choose the person: text from ${from}, ${when}`} onClick={onWhose}>
          Choose the person…
        </Button>
        <Button small aria-label={`Not for us: text from ${from}, ${when}`} onClick={onNotOurs}>
          Not for us…
        </Button>
        <Button
          small
          kind="quiet"
          aria-label={`Open in Replies: text from ${from}, ${when}`}
          onClick={() => go({ screen: 'replies', about: { kind: 'arrived', id: text.id } })}
        >
          Open in Replies
        </Button>
      </div>
    </li>
  );
}
