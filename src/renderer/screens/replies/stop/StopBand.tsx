import { useState } from 'react';
import type { Id } from '../../../../domain/identity';
import { useNow } from '../../../client/desk';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { SettleStopDialog } from './SettleStopDialog';
import { stopWords } from './stop-words';

/** Wherever something is done for a person: that they asked to stop, as long as nobody confirmed it (P19). */
export function StopBand({ personId }: { personId: Id }) {
  const now = useNow();
  const [asking, setAsking] = useState(false);
  const stops = useAnswer('replies.list', {}).data?.stops;
  const stop = stops?.find((each) => each.personId === personId);
  if (stop === undefined) return null;
  return (
    <>
      <Notice
        tone="no"
        live
        actions={
          <Button small onClick={() => setAsking(true)}>
            Confirm…
          </Button>
        }
      >
        <p>{stopWords(stop, now)}</p>
      </Notice>
      {asking && <SettleStopDialog stop={stop} onClose={() => setAsking(false)} />}
    </>
  );
}
