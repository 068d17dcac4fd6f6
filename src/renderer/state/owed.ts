import { londonTime, type InstantText } from '../../domain/time/moment';

/** A message that was sent more than a day ago and is not in the record yet is shown in red (P5). */
const OLD_AFTER_HOURS = 24;

/** Whether a message sent at `sent` has been owed to the record for too long. */
export function isOld(sent: InstantText, now: InstantText): boolean {
  return londonTime(sent).until(londonTime(now)).total('hours') >= OLD_AFTER_HOURS;
}
