import type { Id } from '../../../../domain/identity';
import type { Carer } from '../../../../domain/people/carer';
import { formatContactPoint, type ContactPoint } from '../../../../domain/people/contact-point';
import { greetingName, type Person } from '../../../../domain/people/person';

/** The carer whose number or address it is; nothing where it is the person's own. */
export function carerOf(
  person: Pick<Person, 'carers'>,
  point: Pick<ContactPoint, 'carerId'>,
): Carer | undefined {
  return person.carers.find(({ id }) => id === point.carerId);
}

/** A person's own numbers and addresses, or one carer's. */
export function pointsOf(person: Pick<Person, 'contactPoints'>, carerId: Id | null): ContactPoint[] {
  return person.contactPoints.filter((point) => point.carerId === carerId);
}

/** "Susan Holloway, daughter". */
export function carerName({ name, relationship }: Pick<Carer, 'name' | 'relationship'>): string {
  return `${name}, ${relationship}`;
}

/** Who is asked and who agrees, by the name they are called: "Maggie", "Susan Holloway". */
export function whoAnswers(person: Person, point: ContactPoint | undefined): string {
  const carer = point === undefined ? undefined : carerOf(person, point);
  return carer?.name ?? greetingName(person);
}

/** A number or address in a list of all of them: "07700 900555, texts (Susan Holloway, daughter)". */
export function pointWords(person: Person, point: ContactPoint): string {
  const carer = carerOf(person, point);
  const place = `${formatContactPoint(point)}, ${point.channel === 'sms' ? 'texts' : 'email'}`;
  return carer === undefined ? place : `${place} (${carerName(carer)})`;
}
