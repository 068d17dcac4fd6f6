import type { Reply } from '../../../../domain/replies/reply';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Chip } from '../../../components/Chip';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { OffensiveActions } from '../incident/OffensiveActions';
import { cameWords, whoWrote } from '../words/from-words';
import { MarkedWords } from '../words/MarkedWords';
import { replyKey } from '../words/reply-key';
import { clockWords } from '../words/standing';
import { useSettleReply } from './use-settle-reply';

/** Replies that were answered or need no answer, the newest first; each can be put back. */
export function SettledReplies({ replies }: { replies: readonly Reply[] }) {
  const now = useNow();
  const { reopen, error } = useSettleReply();
  if (replies.length === 0) return null;
  return (
    <Card title="Settled" flush>
      <ErrorSentence error={error} />
      <ul className="pw-rows" aria-label="Settled replies">
        {replies.map((reply) => {
          const { tone, words } = clockWords(reply, now);
          return (
            <li key={replyKey(reply.about)}>
              <span className="pw-rows__main">
                <span className="pw-rows__line">
                  <strong>{whoWrote(reply)}</strong>{' '}
                  <span className="pw-rows__meta">{cameWords(reply, now)}</span>
                </span>
                <span className="pw-rows__line pw-reply-brief">
                  <MarkedWords {...reply} />
                </span>
                {reply.closed !== null && (
                  <span className="pw-rows__line pw-rows__meta">
                    {`${reply.closed.by}, ${relativeTime(reply.closed.when.at, now)}`}
                  </span>
                )}
              </span>
              <Chip tone={tone}>{words}</Chip>
              {reply.offensive === true && <OffensiveActions reply={reply} />}
              <Button
                small
                aria-label={`Put back: ${whoWrote(reply)}, ${relativeTime(reply.received.at, now)}`}
                onClick={() => reopen(reply.about)}
              >
                Put back
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
