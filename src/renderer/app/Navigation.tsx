import type { ReactNode } from 'react';
import { age } from '../../domain/time/spoken';
import { useNow } from '../client/desk';
import { useAnswer } from '../client/queries';
import { Keys } from '../components/Keys';
import { usePlace } from '../state/place';
import { isOld } from '../state/owed';
import { DAILY_SCREENS, SCREENS } from './screens';

function Count({ count, due, says }: { count: number; due: boolean; says: string }) {
  if (count === 0) return null;
  return (
    <span className={due ? 'pw-count pw-count--due' : 'pw-count'}>
      <span aria-hidden="true">{count}</span>
      <span className="nhsuk-u-visually-hidden">{`, ${says}`}</span>
    </span>
  );
}

/** What is owed to the record: red when the oldest is old (P5). */
function ToRecordCount() {
  const counts = useAnswer('desk.counts', {}).data;
  const now = useNow();
  if (counts === undefined) return null;
  const { toRecord, oldestToRecord } = counts;
  const oldest = oldestToRecord === null ? '' : `, the oldest sent ${age(oldestToRecord, now)} ago`;
  return (
    <Count
      count={toRecord}
      due={oldestToRecord !== null && isOld(oldestToRecord, now)}
      says={`${toRecord} to record${oldest}`}
    />
  );
}

/** What is under way: red when somebody must look. */
function OutboxCount() {
  const counts = useAnswer('desk.counts', {}).data;
  if (counts === undefined) return null;
  const { outbox, needAttention } = counts;
  const attention = needAttention > 0;
  return (
    <Count
      count={attention ? needAttention : outbox}
      due={attention}
      says={attention ? `${needAttention} need you to look` : `${outbox} under way`}
    />
  );
}

/** What people wrote and nobody has answered yet: red when an answer is overdue, or an emergency was not seen to (P31). */
function RepliesCount() {
  const counts = useAnswer('desk.counts', {}).data;
  if (counts === undefined) return null;
  const { replies, repliesDue } = counts;
  const due = repliesDue > 0;
  return (
    <Count
      count={due ? repliesDue : replies}
      due={due}
      says={due ? `${repliesDue} overdue or urgent` : `${replies} to answer`}
    />
  );
}

/** Mail trails that are not in the record yet (P26). */
function TrailsCount() {
  const counts = useAnswer('desk.counts', {}).data;
  if (counts === undefined) return null;
  return <Count count={counts.trails} due={false} says={`${counts.trails} to file`} />;
}

const BESIDE: Partial<Record<(typeof SCREENS)[number]['name'], ReactNode>> = {
  Compose: <Keys keys="Ctrl N" quiet />,
  'To record': <ToRecordCount />,
  Replies: <RepliesCount />,
  Trails: <TrailsCount />,
  Messages: <OutboxCount />,
};

/** The way to every screen, with what waits there. */
export function Navigation({ onShortcuts }: { onShortcuts: () => void }) {
  const { place, go } = usePlace();
  const entry = ({ name, place: to }: (typeof SCREENS)[number]) => (
    <li key={name}>
      <button
        type="button"
        {...(place.screen === to.screen && { 'aria-current': 'page' })}
        onClick={() => go(to)}
      >
        <span>{name}</span>
        {BESIDE[name]}
      </button>
    </li>
  );
  return (
    <nav className="pw-nav" aria-label="Screens">
      <ul>{SCREENS.slice(0, DAILY_SCREENS).map(entry)}</ul>
      <ul>{SCREENS.slice(DAILY_SCREENS, -1).map(entry)}</ul>
      <ul>
        {SCREENS.slice(-1).map(entry)}
        <li>
          <button type="button" onClick={onShortcuts}>
            <span>Shortcuts</span>
            <Keys keys="F1" quiet />
          </button>
        </li>
      </ul>
    </nav>
  );
}
