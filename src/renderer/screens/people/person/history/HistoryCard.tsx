import { useState } from 'react';
import type { Id } from '../../../../../domain/identity';
import { dateAndTime } from '../../../../../domain/time/spoken';
import { useAnswer } from '../../../../client/queries';
import { Button } from '../../../../components/Button';
import { Card } from '../../../../components/Card';
import { ErrorSentence } from '../../../../components/ErrorSentence';

/** So many lines stand in sight at first. */
const IN_SIGHT = 8;

/** What happened to a person's facts, newest first: nothing of it is ever overwritten (P19). */
export function HistoryCard({ personId }: { personId: Id }) {
  const [all, setAll] = useState(false);
  const answer = useAnswer('people.history', { personId });
  const lines = answer.data ?? [];
  const shown = all ? lines : lines.slice(0, IN_SIGHT);
  return (
    <Card title="History" flush>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {answer.isSuccess && lines.length === 0 && (
        <p className="pw-card__body pw-soft">Nothing was recorded yet.</p>
      )}
      <ol className="pw-history">
        {shown.map(({ id, sentence, when, by }) => (
          <li key={id}>
            <span>{sentence}</span>
            <span className="pw-soft">
              {dateAndTime(when.at)}, {by}
            </span>
          </li>
        ))}
      </ol>
      {shown.length < lines.length && (
        <div className="pw-more">
          <Button small onClick={() => setAll(true)}>
            Show all {lines.length}
          </Button>
        </div>
      )}
    </Card>
  );
}
