import { clockTime, weekday } from '../time/spoken';
import type { WorkingHours } from './service';

const clock = (minutes: number) => clockTime({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 });

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** "Monday to Friday, 9am to 5pm"; days that do not follow one another are named one by one. */
export function hoursWords({
  weekdays,
  opens,
  closes,
}: Pick<WorkingHours, 'weekdays' | 'opens' | 'closes'>): string {
  const days = weekdays.toSorted((a, b) => a - b);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return 'No working days';
  const names = days.map((dayOfWeek) => weekday({ dayOfWeek }));
  const inARow = days.length > 2 && last - first === days.length - 1;
  const spoken = inARow ? `${names[0] ?? ''} to ${names.at(-1) ?? ''}` : joined(names);
  return `${spoken}, ${clock(opens)} to ${clock(closes)}`;
}
