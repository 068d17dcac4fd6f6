import type { Arrived } from '../../../../domain/messages/arrived';
import { formatSender } from '../../../../domain/people/phone';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';

/** Texts that were set aside as not for this service, folded away: each can be put back (P2). */
export function AsideTexts({ texts }: { texts: readonly Arrived[] }) {
  const now = useNow();
  const act = useAct('arrived.putBack');
  if (texts.length === 0) return null;
  return (
    <details className="pw-folded">
      <summary>Set aside as not for this service ({texts.length})</summary>
      <ErrorSentence error={act.error} />
      <ul className="pw-rows" aria-label="Texts that were set aside">
        {texts.map(({ id, from, arrived, text, reason }) => (
          <li key={id}>
            <span className="pw-rows__main">
              <span className="pw-rows__line pw-rows__meta">
                {`Text from ${formatSender(from)} · ${relativeTime(arrived.at, now)} · ${reason ?? ''}`}
              </span>
              <span className="pw-rows__line pw-lines" dir="auto" translate="no">
                {text}
              </span>
            </span>
            <div className="pw-rows__actions">
              <Button
                small
                busy={act.isPending && act.variables.id === id}
                aria-label={`Put back: text from ${formatSender(from)}`}
                onClick={() => act.mutate({ id })}
              >
                Put back
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
