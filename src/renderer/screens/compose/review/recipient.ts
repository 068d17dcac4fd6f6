import type { Id } from '../../../../domain/identity';
import { fullName, type Person } from '../../../../domain/people/person';
import { carerOf } from '../../../components/person-actions/contact-point/whose-point';

/** Who reads what goes to a contact point: "Ivy Chambers", "Ruth Chambers, daughter of Ivy Chambers" (P18). */
export function recipientName(person: Person, contactPointId: Id | null): string {
  const point = person.contactPoints.find(({ id }) => id === contactPointId);
  const carer = point === undefined ? undefined : carerOf(person, point);
  return carer === undefined
    ? fullName(person)
    : `${carer.name}, ${carer.relationship} of ${fullName(person)}`;
}
