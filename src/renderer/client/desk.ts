import { useEffect, useState } from 'react';
import type { Desk } from '../../contract/desk';
import { Temporal } from 'temporal-polyfill';
import { instantText, type InstantText } from '../../domain/time/moment';
import { useAnswer } from './queries';

/** Where the page runs; nothing until main has answered. The frame shows no screen before that. */
export function useDesk(): Desk | undefined {
  return useAnswer('desk.get', {}).data;
}

/** How often the time on the screen moves on, in milliseconds. */
const STEP = 30_000;

/** The time by main's clock, moved on every half minute; the page's own until main has answered. */
export function useNow(): InstantText {
  const { data, dataUpdatedAt } = useAnswer('desk.get', {});
  const [read, setRead] = useState(() => Temporal.Now.instant());
  useEffect(() => {
    const timer = setInterval(() => setRead(Temporal.Now.instant()), STEP);
    return () => clearInterval(timer);
  }, []);
  if (data === undefined) return instantText(read);
  const passed = Math.max(0, read.epochMilliseconds - dataUpdatedAt);
  return instantText(Temporal.Instant.from(data.now).add({ milliseconds: passed }));
}
