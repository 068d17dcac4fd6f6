import { useState } from 'react';
import type { StopAsked } from '../../../../contract/replies';
import { useNow } from '../../../client/desk';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { MarkedWords } from '../words/MarkedWords';
import { SettleStopDialog } from './SettleStopDialog';
import { stopWords } from './stop-words';

/** Who asked that no more is sent: each waits for somebody to ask whether it was meant (P19). */
export function StopCard({ stops }: { stops: readonly StopAsked[] }) {
  const now = useNow();
  const [asked, setAsked] = useState<StopAsked>();
  if (stops.length === 0) return null;
  return (
    <Card title="Asked to stop" flush>
      <ul className="pw-rows" aria-label="Asked to stop">
        {stops.map((stop) => (
          <li key={stop.personId}>
            <span className="pw-rows__main">
              <span className="pw-rows__line">
                <strong>{stop.personName}</strong>
              </span>
              <span className="pw-rows__line">{stopWords(stop, now)}</span>
              {stop.reply !== null && (
                <span className="pw-rows__line pw-reply-brief">
                  <MarkedWords {...stop.reply} />
                </span>
              )}
            </span>
            <Button small kind="primary" onClick={() => setAsked(stop)}>
              Confirm…
              <span className="nhsuk-u-visually-hidden">: {stop.personName} asked to stop</span>
            </Button>
          </li>
        ))}
      </ul>
      {asked !== undefined && <SettleStopDialog stop={asked} onClose={() => setAsked(undefined)} />}
    </Card>
  );
}
