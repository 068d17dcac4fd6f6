import { londonTime, type InstantText } from '../../../domain/time/moment';
import { age } from '../../../domain/time/spoken';

/** "just now", "1 minute ago", "12 minutes ago", "3 hours ago": in an emergency minutes count. */
export function waitedWords(since: InstantText, now: InstantText): string {
  const minutes = Math.floor(londonTime(since).until(londonTime(now)).total('minutes'));
  if (minutes < 1) return 'just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  return `${age(since, now)} ago`;
}
