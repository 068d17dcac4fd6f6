import { Temporal } from 'temporal-polyfill';
import type { Message } from '../../domain/messages/message';
import type { InstantText } from '../../domain/time/moment';
import { timeAndDay } from '../../domain/time/spoken-dates';

/** How long a message is tried before a person is asked. */
const TRY_FOR_HOURS = 24;

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

/** That a message was tried again and again for a day, and never went: then a person is asked. */
export function triedInVain(
  { queued, problem }: Pick<Message, 'queued' | 'problem'>,
  attempts: number,
  now: InstantText,
): string | undefined {
  if (attempts === 0 || queued === null) return undefined;
  const hours = Temporal.Instant.from(queued.at).until(Temporal.Instant.from(now)).total('hours');
  if (hours <= TRY_FOR_HOURS) return undefined;
  const why = problem === null ? '' : ` ${problem}`;
  return `It was tried for more than a day and could not go: send it now, choose another time, or phone?${why}`;
}
