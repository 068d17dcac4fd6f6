import type { Channel } from '../messages/channel';
import type { KindOfUse } from '../messages/purpose';
import { covers, currentAgreements } from '../people/agreement';
import type { ContactPoint } from '../people/contact-point';
import type { Person } from '../people/person';

/**
 * Where one of many goes: where the person agreed to such use last, else where a carer did for themselves. Where nobody
 * agreed, the person's own one, so that the decision can say what it lacks. One that is not safe is never chosen (P33).
 */
export function placeFor(person: Person, channel: Channel, kind: KindOfUse | null): ContactPoint | null {
  const usable = person.contactPoints.filter(
    (point) => point.channel === channel && point.safety !== 'unsafe',
  );
  const agreed = currentAgreements(person.agreements, channel)
    .toSorted((a, b) => Number(fits(b.kind, kind)) - Number(fits(a.kind, kind)))
    .flatMap(({ contactPointId }) => usable.find(({ id }) => id === contactPointId) ?? []);
  return own(agreed) ?? agreed[0] ?? own(usable) ?? null;
}

function own(points: readonly ContactPoint[]): ContactPoint | undefined {
  return points.find(({ carerId }) => carerId === null);
}

function fits(agreed: KindOfUse, needed: KindOfUse | null): boolean {
  return needed === null || covers(agreed, needed);
}
