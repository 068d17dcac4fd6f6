import { useState } from 'react';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { ErrorSentence } from '../../components/ErrorSentence';
import { ScreenTitle } from '../../components/ScreenTitle';
import { usePlace } from '../../state/place';
import { LookForTexts } from './LookForTexts';
import { WaitingReplies } from './list/WaitingReplies';
import { SettledReplies } from './settle/SettledReplies';
import { StopCard } from './stop/StopCard';
import { replyKey } from './words/reply-key';
import { WriteInDialog } from './write-in/WriteInDialog';
import './replies.css';

/** What people wrote to the service: what is to be answered, by when, and what was settled (P30, P31, P34). */
export function RepliesScreen() {
  const place = usePlace((state) => state.place);
  const list = useAnswer('replies.list', {});
  const [writing, setWriting] = useState(false);
  const first = place.screen === 'replies' ? (place.about ?? null) : null;
  const { data } = list;
  return (
    <div className="pw-screen">
      <div className="pw-screen__head">
        <ScreenTitle title="Replies" />
        <div className="pw-rows__actions">
          <LookForTexts />
          <Button small onClick={() => setWriting(true)}>
            Write in a message from a phone…
          </Button>
        </div>
      </div>
      <ErrorSentence error={list.error} onRetry={() => void list.refetch()} />
      {data !== undefined && <StopCard stops={data.stops} />}
      {data?.waiting.length === 0 && (
        <Card>
          <EmptyState title="Nobody waits for an answer">
            Texts and mails that people send come here by themselves, once Settings says from where. What came
            to a phone is written in.
          </EmptyState>
        </Card>
      )}
      {data !== undefined && (
        <WaitingReplies key={first === null ? '' : replyKey(first)} waiting={data.waiting} first={first} />
      )}
      {data !== undefined && <SettledReplies replies={data.settled} />}
      {writing && <WriteInDialog onClose={() => setWriting(false)} />}
    </div>
  );
}
