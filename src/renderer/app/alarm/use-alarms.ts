import { useEffect, useEffectEvent, useRef } from 'react';
import { appEventSchema } from '../../../contract/events';
import type { Reply } from '../../../domain/replies/reply';
import { useAnswer } from '../../client/queries';
import { replyKey } from '../../screens/replies/words/reply-key';
import { useRinging } from '../../state/ringing';
import { useSound } from '../../state/sound';
import { ringOnce } from './tone';

/** Told of it twice within so long, in milliseconds, it rings once. */
const ONE_RING = 5_000;

export interface Alarms {
  /** Those nobody has seen to, the one that somebody asked for first. */
  readonly replies: readonly Reply[];
  /** What the Trust says is to be done. */
  readonly steps: readonly string[];
}

/**
 * Emergencies that nobody has seen to: they come over the screen as they arrive and whenever the page opens, ring, and
 * do both again each time that main says so, until somebody says what was done (P27).
 */
export function useAlarms(): Alarms {
  const { data } = useAnswer('replies.alarms', {});
  const first = useRinging((state) => state.first);
  const rung = useRef({ keys: new Set<string>(), at: -Infinity, end: () => undefined });
  const replies = data?.replies ?? [];
  const waits = replies
    .map(({ about }) => replyKey(about))
    .toSorted()
    .join(' ');
  const ring = useEffectEvent(() => {
    const { open, show } = useRinging.getState();
    if (!open) show();
    const now = performance.now();
    if (now - rung.current.at < ONE_RING || !useSound.getState().on) return;
    rung.current.end();
    rung.current.end = ringOnce();
    rung.current.at = now;
  });
  useEffect(() => {
    const keys = waits === '' ? [] : waits.split(' ');
    const isNew = keys.some((key) => !rung.current.keys.has(key));
    rung.current.keys = new Set(keys);
    useRinging.getState().setCount(keys.length);
    if (keys.length === 0) {
      rung.current.end();
      useRinging.getState().hide();
    } else if (isNew) ring();
  }, [waits]);
  useEffect(
    () =>
      window.plainword.onEvent((received) => {
        const { data: event } = appEventSchema.safeParse(received);
        // One that is not in sight yet rings when it has been read.
        if (event?.kind === 'alarm' && useRinging.getState().count > 0) ring();
      }),
    [],
  );
  const asked = replies.filter(({ about }) => first !== null && replyKey(about) === replyKey(first));
  const others = replies.filter((reply) => !asked.includes(reply));
  return { replies: [...asked, ...others], steps: data?.steps ?? [] };
}
