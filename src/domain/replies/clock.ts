import type { Service } from '../services/service';
import { replyDue } from '../services/reply-time';
import type { ClosedDay } from '../services/working-hours';
import type { InstantText } from '../time/moment';
import type { Clock, Reply } from './reply';

/** Where a reply's clock stands, and by when it is to be answered. */
export interface ReplyClock {
  readonly clock: Clock;
  readonly due: InstantText | null;
}

/**
 * The clock of a reply (P31): the agreed time counted in the service's working hours from when it arrived. `service` is null
 * where it is not known whose it is for. What is answered or closed keeps when it was due.
 */
export function clockOf(
  reply: Pick<Reply, 'received' | 'answered' | 'closed'>,
  service: Pick<Service, 'hours' | 'replyWithinHours'> | null,
  now: InstantText,
  closedDays: readonly ClosedDay[],
): ReplyClock {
  const due = service === null ? null : (replyDue(service, reply.received.at, closedDays) ?? null);
  if (reply.answered !== null) return { clock: 'answered', due };
  if (reply.closed !== null) return { clock: 'closed', due };
  if (due === null) return { clock: 'no-clock', due };
  return { clock: due < now ? 'overdue' : 'due', due };
}

/** Whether nobody has seen to an emergency. */
export function rings({ marks, alarmSeen }: Pick<Reply, 'marks' | 'alarmSeen'>): boolean {
  return marks.emergency.length > 0 && alarmSeen === null;
}
