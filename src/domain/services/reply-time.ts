import type { InstantText } from '../time/moment';
import type { Service } from './service';
import { addWorkingHours, type ClosedDay } from './working-hours';

/**
 * By when a message that arrived is to be answered (P15, P31): the service's own hours after it, counted in its working
 * time. Nothing where the service takes no replies, or never works.
 */
export function replyDue(
  service: Pick<Service, 'hours' | 'replyWithinHours'>,
  received: InstantText,
  closedDays: readonly ClosedDay[],
): InstantText | undefined {
  if (service.replyWithinHours === null) return undefined;
  return addWorkingHours(service.hours, received, service.replyWithinHours, closedDays);
}
