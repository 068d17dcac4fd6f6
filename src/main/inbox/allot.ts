import type { Id } from '../../domain/identity';
import { ownerOf, type Arrived, type ArrivedState } from '../../domain/messages/arrived';
import type { Person } from '../../domain/people/person';
import type { Stamp } from '../store/people-store';
import type { Aggregates } from '../store/store';
import { raise, type Raised } from '../replies/raise';
import { keepReceived, raiseReceived, type WrittenReply } from './write-down';

/** The people who have a number now. */
export async function peopleWith(inside: Aggregates, number: string): Promise<Person[]> {
  const found: Person[] = [];
  for (const id of await inside.arrived.whoHave(number)) {
    const person = await inside.people.get(id);
    if (person !== undefined) found.push(person);
  }
  return found;
}

/** The service a text from a person is for: the one that last texted them, or the only one there is. */
async function serviceFor(inside: Aggregates, personId: Id): Promise<Id | undefined> {
  const services = await inside.services.list();
  const last = await inside.arrived.lastServiceFor(personId);
  if (services.some(({ id }) => id === last)) return last;
  return services.length === 1 ? services[0]?.id : undefined;
}

/** Makes an arrived text a received message of somebody's, with the entry it owes. @throws ChangedElsewhere, NotThere */
export async function makeTheirs(
  inside: Aggregates,
  text: Arrived,
  from: readonly ArrivedState[],
  whose: { readonly personId: Id; readonly serviceId: Id },
  stamp: Stamp,
): Promise<WrittenReply> {
  const { from: number, to, text: words, arrived } = text;
  const written = { ...whose, channel: 'sms', from: number, to, subject: '', text: words } as const;
  const received = await keepReceived(inside, { ...written, received: arrived }, stamp);
  await inside.arrived.allot(text.id, from, { state: 'theirs', receivedId: received.id });
  await inside.audit.append({ what: 'arrived.theirs', about: text.id, detail: received.id }, stamp);
  const was = { kind: 'arrived', id: text.id } as const;
  return { received, raised: await raiseReceived(inside, received, was, stamp) };
}

/**
 * Looks once whose a text is; what is not clear waits for a person. Signs of an emergency do not wait, and who asks to stop
 * gets nothing more: everybody who has that number, where it is not clear whose words they are (P19).
 */
export async function allotNew(inside: Aggregates, text: Arrived, stamp: Stamp): Promise<Raised> {
  const people = await peopleWith(inside, text.from);
  const owner = ownerOf(text.from, people);
  const serviceId = owner === undefined ? undefined : await serviceFor(inside, owner.id);
  if (owner === undefined || serviceId === undefined) {
    await inside.arrived.allot(text.id, ['new'], { state: 'waiting' });
    const about = { kind: 'arrived', id: text.id } as const;
    const words = { channel: 'sms', subject: '', text: text.text } as const;
    return raise(inside, { about, was: null, ...words, people: people.map(({ id }) => id) }, stamp);
  }
  return (await makeTheirs(inside, text, ['new'], { personId: owner.id, serviceId }, stamp)).raised;
}
