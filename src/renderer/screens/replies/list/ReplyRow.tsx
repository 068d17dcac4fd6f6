import classNames from 'classnames';
import { memo, type ReactNode } from 'react';
import { rings } from '../../../../domain/replies/clock';
import type { Reply } from '../../../../domain/replies/reply';
import { useNow } from '../../../client/desk';
import { Chip } from '../../../components/Chip';
import { cameWords, whoWrote } from '../words/from-words';
import { MarkedWords, MarksNote } from '../words/MarkedWords';
import { replyKey } from '../words/reply-key';
import { clockWords } from '../words/standing';
import { AnswersWhat } from './AnswersWhat';

/** Of the button that chooses a reply, so that the keyboard can be taken to it. */
export function replyRowId(reply: Pick<Reply, 'about'>): string {
  return `reply-${replyKey(reply.about)}`;
}

function Chips({ reply }: { reply: Reply }) {
  const now = useNow();
  const { tone, words } = clockWords(reply, now);
  const { marks, offensive, alarmSeen } = reply;
  return (
    <span className="pw-reply__chips">
      {rings(reply) && <Chip tone="no">May be an emergency</Chip>}
      {alarmSeen !== null && <Chip>{`Emergency seen to: ${alarmSeen.did}`}</Chip>}
      {marks.stop && <Chip tone="need">Asks to stop</Chip>}
      {offensive === true && <Chip tone="no">Offensive</Chip>}
      {offensive === null && marks.offensive.length > 0 && <Chip tone="need">May be offensive</Chip>}
      <Chip tone={tone}>{words}</Chip>
    </span>
  );
}

export interface ReplyRowProps {
  reply: Reply;
  chosen: boolean;
  /** Chooses it, by its key; the same function each time, so that only rows that change are drawn. */
  onChoose: (key: string) => void;
  /** What can be done about it, beneath the one that is chosen. */
  children: ReactNode;
}

/** One reply: who, by what, when, in their own words, what it answers, and by when it is to be answered. */
export const ReplyRow = memo(function ReplyRow({ reply, chosen, onChoose, children }: ReplyRowProps) {
  const now = useNow();
  return (
    <li className={classNames('pw-reply', { 'pw-reply--chosen': chosen })}>
      <span className="pw-rows__main">
        <span className="pw-rows__line">
          <button
            type="button"
            id={replyRowId(reply)}
            className="pw-name-button"
            data-reply-row
            aria-current={chosen}
            onClick={() => onChoose(replyKey(reply.about))}
          >
            {whoWrote(reply)}
          </button>{' '}
          <span className="pw-rows__meta">{cameWords(reply, now)}</span>
        </span>
        {reply.subject !== '' && (
          <span className="pw-rows__line" translate="no">
            {reply.subject}
          </span>
        )}
        <span className={classNames('pw-rows__line', { 'pw-reply-brief': !chosen })}>
          <MarkedWords {...reply} />
        </span>
        <MarksNote {...reply} />
        <AnswersWhat reply={reply} chosen={chosen} />
      </span>
      <Chips reply={reply} />
      {chosen && <div className="pw-reply__more">{children}</div>}
    </li>
  );
});
