import { Temporal } from 'temporal-polyfill';
import type { PolicyPack } from '../policy/pack';
import { LONDON, type InstantText } from '../time/moment';
import type { Acknowledgement } from './staff';

/** Whether the policy in force is to be read: never read, another version, or too long ago (P39). It reminds and never blocks. */
export function isAcknowledgementDue(
  acknowledged: readonly Acknowledgement[],
  pack: Pick<PolicyPack, 'id' | 'version' | 'staff'>,
  now: InstantText,
): boolean {
  const last = acknowledged
    .filter(({ policy, version }) => policy === pack.id && version === pack.version)
    .map(({ when }) => when.at)
    .toSorted()
    .at(-1);
  if (last === undefined) return true;
  const due = Temporal.Instant.from(last)
    .toZonedDateTimeISO(LONDON)
    .add({ months: pack.staff.acknowledgeEveryMonths });
  return Temporal.Instant.compare(due.toInstant(), Temporal.Instant.from(now)) <= 0;
}
