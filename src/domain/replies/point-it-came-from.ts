import type { Channel } from '../messages/channel';
import { newContactPointSchema, type ContactPoint } from '../people/contact-point';
import type { Person } from '../people/person';

/** A number or address as contact points have it, however it was typed; as it stands where it is none. */
export function asContactValue(channel: Channel, from: string): string {
  return newContactPointSchema.safeParse({ channel, value: from, carerId: null }).data?.value ?? from;
}

/** The person's or a carer's contact point that a reply came from, where they have it now. */
export function pointItCameFrom(
  person: Pick<Person, 'contactPoints'>,
  reply: { readonly channel: Channel; readonly from: string },
): ContactPoint | undefined {
  const value = asContactValue(reply.channel, reply.from).toLowerCase();
  return person.contactPoints.find(
    (point) => point.channel === reply.channel && point.value.toLowerCase() === value,
  );
}
