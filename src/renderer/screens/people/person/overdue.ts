import { londonTime, type InstantText } from '../../../../domain/time/moment';

/** Whether something that was said at `said` is to be asked again after so many months. */
export function isOverdue(said: InstantText, months: number, now: InstantText): boolean {
  return londonTime(said).add({ months }).epochMilliseconds <= londonTime(now).epochMilliseconds;
}
