import { useState } from 'react';
import type { WaitingText } from '../../../../contract/arrived';
import type { Reply, ReplyAbout } from '../../../../domain/replies/reply';
import { useNow } from '../../../client/desk';
import { useAnswer } from '../../../client/queries';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePlace } from '../../../state/place';
import { WhoseDialog } from '../../messages/arrived/WhoseDialog';
import { useRowKeys } from '../../to-record/use-row-keys';
import { NoAnswerDialog } from '../settle/NoAnswerDialog';
import { useSettleReply } from '../settle/use-settle-reply';
import { inOrder, STANDING_WORDS } from '../words/in-order';
import { replyKey } from '../words/reply-key';
import { isSomebodys, ReplyActions } from './ReplyActions';
import { ReplyRow, replyRowId } from './ReplyRow';
import { useGoToRow } from './use-go-to-row';
import { useReplyKeys, type ReplyKey } from './use-reply-keys';

export interface WaitingRepliesProps {
  waiting: readonly Reply[];
  /** The one that is opened at once. */
  first: ReplyAbout | null;
}

/** What waits for an answer, by where it stands: moved through by the arrow keys, seen to by one key each (P31). */
export function WaitingReplies({ waiting, first }: WaitingRepliesProps) {
  const now = useNow();
  const go = usePlace((state) => state.go);
  const [chosenKey, choose] = useState(first === null ? undefined : replyKey(first));
  const [closing, setClosing] = useState<Reply>();
  const [whose, setWhose] = useState<WaitingText>();
  const texts = useAnswer('arrived.list', {});
  const groups = inOrder(waiting, now);
  const replies = groups.flatMap((group) => group.replies);
  const chosen = replies.find(({ about }) => replyKey(about) === chosenKey) ?? replies[0];

  const goTo = useGoToRow(first === null ? undefined : replyRowId({ about: first }), replies.map(replyRowId));

  function moveTo(reply: Reply | undefined): void {
    if (reply !== undefined) choose(replyKey(reply.about));
    goTo(reply === undefined ? null : replyRowId(reply));
  }
  function onSettled(): void {
    const at = replies.findIndex((reply) => reply === chosen);
    moveTo(replies[at + 1] ?? replies[at - 1]);
  }
  const settle = useSettleReply(onSettled);
  useRowKeys((by) => {
    const to = replies[replies.findIndex((reply) => reply === chosen) + by] ?? chosen;
    if (to !== undefined) moveTo(to);
  });

  async function sayWhose({ about, trailId }: Reply): Promise<void> {
    if (about.kind === 'mail') {
      go({ screen: 'trails', trailId });
      return;
    }
    const arrived = texts.data ?? (await texts.refetch()).data;
    const text = arrived?.waiting.find(({ id }) => id === about.id);
    if (text === undefined) go({ screen: 'messages', personId: null });
    else setWhose(text);
  }
  function act(key: ReplyKey): void {
    if (chosen === undefined) return;
    const known = isSomebodys(chosen);
    if (key === 'answer' && !known) void sayWhose(chosen);
    else if (key === 'answer') settle.answer(chosen.about, false);
    else if (key === 'by-phone') settle.answeredByPhone(chosen);
    else if (key === 'no-answer') setClosing(chosen);
    else if (known && chosen.marks.textSpeak.length > 0) settle.answer(chosen.about, true);
  }
  useReplyKeys(act);

  return (
    <>
      {groups.map(({ standing, replies: inGroup }) => (
        <Card key={standing} title={`${STANDING_WORDS[standing]}: ${inGroup.length}`} flush>
          <ul className="pw-rows" aria-label={STANDING_WORDS[standing]}>
            {inGroup.map((reply) => (
              <ReplyRow key={replyKey(reply.about)} reply={reply} chosen={reply === chosen} onChoose={choose}>
                {reply === chosen && (
                  <>
                    <ReplyActions reply={reply} busy={settle.busy} onKey={act} />
                    <ErrorSentence error={settle.error} focus />
                  </>
                )}
              </ReplyRow>
            ))}
          </ul>
        </Card>
      ))}
      {whose !== undefined && <WhoseDialog text={whose} onClose={() => setWhose(undefined)} />}
      {closing !== undefined && (
        <NoAnswerDialog reply={closing} onSettled={onSettled} onClose={() => setClosing(undefined)} />
      )}
    </>
  );
}
