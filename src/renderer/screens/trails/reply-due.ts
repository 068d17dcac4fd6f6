import { londonTime, type InstantText } from '../../../domain/time/moment';

/** Whether the agreed time for an answer is over (P31). */
export function isOverdue(due: InstantText, now: InstantText): boolean {
  return londonTime(due).since(londonTime(now)).sign < 0;
}
