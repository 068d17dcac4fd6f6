import type { Person } from '../../../../domain/people/person';
import type { MergeValues } from '../../../../domain/templates/merge-field';

const TITLED = /^(?:mr|mrs|ms|miss|mx|dr|prof|rev)\b/iu;

/** A message to a carer greets the carer; one to the person themselves says nothing else here. */
export function carersGreeting(person: Person | null, contactPointId: string | null): MergeValues {
  const point = person?.contactPoints.find(({ id }) => id === contactPointId);
  const carer = person?.carers.find(({ id }) => id === point?.carerId);
  if (carer === undefined) return {};
  const name = TITLED.test(carer.name) ? carer.name : (carer.name.split(' ')[0] ?? carer.name);
  return { 'first name': name };
}
