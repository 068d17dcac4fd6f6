import { useEffect, useState } from 'react';
import { useAnswer } from '../../../client/queries';
import type { SaveState } from './draft-saver';

/** "Saved just now", "Saved 12 seconds ago", "Saved 3 minutes ago". */
export function savedWords(last: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(last)) / 1_000));
  if (seconds < 2) return 'Saved just now';
  if (seconds < 60) return `Saved ${seconds} seconds ago`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return minutes === 1 ? 'Saved a minute ago' : `Saved ${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  return hours === 1 ? 'Saved an hour ago' : `Saved ${hours} hours ago`;
}

function words(state: SaveState, now: number): string {
  if (state.kind === 'unsaved') return '';
  if (state.kind === 'failed') return `Not saved: ${state.sentence}`;
  if (state.kind === 'changed-elsewhere') return 'Not saved: changed elsewhere';
  return state.last === null ? 'Saving…' : savedWords(state.last, now);
}

/** Milliseconds by which main's clock is ahead of the page's own. */
function useAhead(): number {
  const { data, dataUpdatedAt } = useAnswer('desk.get', {});
  return data === undefined ? 0 : Date.parse(data.now) - dataUpdatedAt;
}

/** Whether what is written is safe. Only a failure is read out. */
export function SavedLine({ state }: { state: SaveState }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const ahead = useAhead();
  const failed = state.kind === 'failed';
  return (
    <span className={failed ? 'pw-saved pw-saved--no' : 'pw-saved'} role={failed ? 'alert' : undefined}>
      {words(state, now + ahead)}
    </span>
  );
}
