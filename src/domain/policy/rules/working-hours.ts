import { isWorkingTime, nextWorkingTime } from '../../services/working-hours';
import { londonTime } from '../../time/moment';
import { clockTime, longDate, weekday } from '../../time/spoken';
import type { PolicyRule } from '../facts';

/** Messages go only in the service's working hours (P32). */
export const workingHours: PolicyRule = (_message, { service }, now) => {
  if (service === null || isWorkingTime(service.hours, now)) return [];
  const next = nextWorkingTime(service.hours, now);
  if (next === undefined) {
    return [
      {
        effect: 'stop',
        clause: 'P32',
        sentence: 'This service has no working hours: set them up before sending.',
        next: 'open-service',
      },
    ];
  }
  const opens = londonTime(next);
  const when = `${clockTime(opens)} on ${weekday(opens)} ${longDate(opens)}`;
  return [
    {
      effect: 'stop',
      clause: 'P32',
      sentence: `It is outside working hours: your draft is kept, send it from ${when}, or phone now if it can’t wait.`,
      next: 'schedule',
      at: next,
    },
  ];
};
