import { rings } from './clock';
import type { Reply } from './reply';

/**
 * The order in which replies want to be seen to (P31): emergencies nobody has seen to, then what is overdue for the longest,
 * then what is due soonest, then what has no clock, the oldest first.
 */
export function mostUrgentFirst(replies: readonly Reply[]): Reply[] {
  return [...replies].sort(
    (a, b) => place(a) - place(b) || order(until(a), until(b)) || order(a.about.id, b.about.id),
  );
}

function place(reply: Reply): number {
  if (rings(reply)) return 0;
  if (reply.clock === 'overdue') return 1;
  return reply.clock === 'due' ? 2 : 3;
}

/** Within emergencies the first to come counts, not who has the shorter agreed time. */
function until(reply: Reply): string {
  return rings(reply) ? reply.received.at : (reply.due ?? reply.received.at);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
