import type { Received } from '../../../../domain/messages/received';
import { newContactPointSchema, type ContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';

/** The contact point a message of theirs came from, where the person or a carer has it; however it was typed. */
export function pointOf(
  person: Person | null,
  { channel, from }: Pick<Received, 'channel' | 'from'>,
): ContactPoint | undefined {
  const read = newContactPointSchema.safeParse({ channel, value: from, carerId: null });
  const value = read.data?.value.toLowerCase();
  return person?.contactPoints.find(
    (point) => point.channel === channel && point.value.toLowerCase() === value,
  );
}
