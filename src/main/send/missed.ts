import { Temporal } from 'temporal-polyfill';
import type { Message } from '../../domain/messages/message';
import type { InstantText } from '../../domain/time/moment';
import { timeAndDay } from '../../domain/time/spoken-dates';

/**
 * Why a message may not go by itself any more: its time was missed by more than the policy allows, or the time after
 * which it is not wanted has passed (P32). The sentence asks; nothing is said while it is in time.
 */
export function missedBecause(
  { sendAt, notAfter }: Pick<Message, 'sendAt' | 'notAfter'>,
  now: InstantText,
  lateByMinutes: number,
): string | undefined {
  if (notAfter !== null && now > notAfter) {
    return `It was not to go after ${timeAndDay(notAfter)}, and has not gone: send it now, choose another time, or phone?`;
  }
  if (sendAt === null) return undefined;
  const late = Temporal.Instant.from(sendAt).until(Temporal.Instant.from(now)).total('minutes');
  if (late <= lateByMinutes) return undefined;
  return `It was to go at ${timeAndDay(sendAt)}, when this computer could not send it: send it now, choose another time, or phone?`;
}
