import { holidayOf } from '../../services/working-hours';
import { timeAndDay } from '../../time/spoken-dates';
import type { Case, PolicyRule } from '../case';
import { stop } from '../reasons';
import { isTooFar, lastBeforeVisit } from '../timing';

/** Messages go only in the service's working hours (P32): else at the next, or by phone where that is too late. */
export const workingHours: PolicyRule = (on) => {
  const { message, service, goes, fault, opens } = on;
  if (service === null || fault !== null || opens === goes) return [];
  if (opens === undefined) {
    const sentence = 'This service has no working hours: set them up before sending, or phone.';
    return [stop('P32', 'open-service', sentence)];
  }
  const day = holidayOf(service.hours, goes)?.replace(' (substitute day)', '');
  const outside = `outside working hours${day === undefined ? '' : ` (${day})`}`;
  if (message.sendAt !== null) {
    const sentence = `It would go ${outside}: choose another time, such as ${timeAndDay(opens)}.`;
    return [stop('P32', 'change-schedule', sentence, opens)];
  }
  if (isTooLate(on, opens)) {
    const sentence = `It is ${outside}, and the next working time would be too late: phone now.`;
    return [stop('P32', 'phone-instead', sentence)];
  }
  const sentence = `It is ${outside}: schedule it for ${timeAndDay(opens)}, or phone now if it can’t wait.`;
  return [stop('P32', 'schedule', sentence, opens)];
};

/** Too late to help with a visit that is to come, past the message's last time, or further ahead than may be scheduled. */
export function isTooLate({ message: { about, notAfter }, now, pack }: Case, opens: string): boolean {
  const forVisit = about !== null && about > now && opens > lastBeforeVisit(about, pack);
  const forItself = notAfter !== null && notAfter >= now && opens > notAfter;
  return forVisit || forItself || isTooFar(opens, now, pack);
}
