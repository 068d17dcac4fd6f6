import { Temporal } from 'temporal-polyfill';
import { nextWorkingTime } from '../services/working-hours';
import type { Service } from '../services/service';
import { londonClock } from '../time/london-day';
import { instantText, type InstantText } from '../time/moment';
import type { MessageToDecide } from './facts';
import type { PolicyPack } from './pack';

/** When a message would go, and when it could (P32). */
export interface Timing {
  /** At its time, or now where it has none, where it is due, and where its time can't be kept. */
  readonly goes: InstantText;
  /** Why its time can't be kept: `missed` by more than the policy allows, or too many days ahead. */
  readonly fault: 'missed' | 'too-far' | null;
  /** The first instant from `goes` on at which the service works; nothing where it never does. */
  readonly opens: InstantText | undefined;
}

/** Reads a message's time against the clock and the service's hours. Without a service every hour is as good. */
export function timingOf(
  message: Pick<MessageToDecide, 'sendAt'>,
  service: Service | null,
  now: InstantText,
  pack: PolicyPack,
): Timing {
  const fault = timeFault(message.sendAt, now, pack);
  const waits = fault === null && message.sendAt !== null && message.sendAt > now;
  const goes = waits && message.sendAt !== null ? message.sendAt : now;
  const opens = service === null ? goes : nextWorkingTime(service.hours, goes, pack.outOfHours.closedDays);
  return { goes, fault, opens };
}

/** Whether a day is further ahead than anything may be scheduled. */
export function isTooFar(at: InstantText, now: InstantText, pack: PolicyPack): boolean {
  return londonClock(at).day - londonClock(now).day > pack.outOfHours.scheduleDaysAhead;
}

/** The last instant at which a message about a visit still comes in time. */
export function lastBeforeVisit(about: InstantText, pack: PolicyPack): InstantText {
  return minutesLater(about, -pack.outOfHours.beforeVisitMinutes);
}

function timeFault(sendAt: InstantText | null, now: InstantText, pack: PolicyPack): Timing['fault'] {
  if (sendAt === null) return null;
  if (sendAt < now) return minutesLater(sendAt, pack.outOfHours.lateByMinutes) < now ? 'missed' : null;
  return isTooFar(sendAt, now, pack) ? 'too-far' : null;
}

function minutesLater(at: InstantText, minutes: number): InstantText {
  return instantText(Temporal.Instant.from(at).add({ minutes }));
}
