import type { Reply } from '../../../domain/replies/reply';
import { useNow } from '../../client/desk';
import { Button } from '../../components/Button';
import { whoWrote } from '../../screens/replies/words/from-words';
import { waitedWords } from './waited-words';
import './alarm.css';

/** Stays on top of every screen until somebody has said what was done about each of them. */
export function AlarmBand({ replies, onShow }: { replies: readonly Reply[]; onShow: () => void }) {
  const now = useNow();
  const [first] = replies;
  if (first === undefined) return null;
  const more = replies.length === 1 ? '' : ` and ${replies.length - 1} more`;
  return (
    <div className="pw-alarm-band" role="group" aria-label="Emergency">
      <p>
        May be an emergency: {whoWrote(first)}
        {more} wrote {waitedWords(first.received.at, now)}, and nobody has seen to it.
      </p>
      <Button small onClick={onShow}>
        See to it now
      </Button>
    </div>
  );
}
