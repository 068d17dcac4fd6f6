import { mostUrgentFirst } from '../../../../domain/replies/most-urgent-first';
import type { Reply } from '../../../../domain/replies/reply';
import type { InstantText } from '../../../../domain/time/moment';
import { standingOf, type Standing } from './standing';

const ORDER = ['emergency', 'overdue', 'due', 'no-clock'] as const satisfies readonly Standing[];

export const STANDING_WORDS = {
  emergency: 'Emergencies that nobody has seen to',
  overdue: 'Overdue',
  due: 'To answer',
  'no-clock': 'Without an agreed time',
} satisfies Record<Standing, string>;

export interface StandingGroup {
  readonly standing: Standing;
  readonly replies: readonly Reply[];
}

/** What waits, by where it stands, as it is to be seen to; groups without any are left out (P31). */
export function inOrder(waiting: readonly Reply[], now: InstantText): StandingGroup[] {
  const urgentFirst = mostUrgentFirst(waiting);
  return ORDER.map((standing) => ({
    standing,
    replies: urgentFirst.filter((reply) => standingOf(reply, now) === standing),
  })).filter(({ replies }) => replies.length > 0);
}
