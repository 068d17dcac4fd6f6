import type { TrailSummary } from '../../../../contract/trails';
import type { Id } from '../../../../domain/identity';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { counted, listed, subjectWords } from '../trail-words';

/** Trails that are recorded, or set aside with a reason; the newest first. */
export function DoneTrails({
  trails,
  onOpen,
}: {
  trails: readonly TrailSummary[];
  onOpen: (id: Id) => void;
}) {
  const putBack = useAct('trails.putBack');
  const now = useNow();
  if (trails.length === 0) return null;
  return (
    <Card title="Done" flush>
      <ErrorSentence error={putBack.error} />
      <ul className="pw-rows" aria-label="Trails that are done">
        {trails.map(({ id, version, from, subject, newest, messages, filings, setAside }) => (
          <li key={id}>
            <span className="pw-rows__main">
              <button type="button" className="pw-name-button" onClick={() => onOpen(id)}>
                {from}: {subjectWords(subject)}
              </button>
              <span className="pw-rows__line pw-rows__meta">
                {relativeTime(newest, now)} · {counted(messages, 'message')} ·{' '}
                {setAside === null
                  ? `recorded for ${listed(filings.map(({ personName }) => personName))}`
                  : `set aside by ${setAside.by}: ${setAside.reason}`}
              </span>
            </span>
            {setAside !== null && (
              <Button
                small
                aria-label={`Put back: ${subjectWords(subject)}`}
                busy={putBack.isPending && putBack.variables.id === id}
                onClick={() => putBack.mutate({ id, version })}
              >
                Put back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
