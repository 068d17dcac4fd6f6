import type { Agreement } from '../people/agreement';
import type { Person } from '../people/person';
import { pointItCameFrom } from './point-it-came-from';
import type { Reply } from './reply';

/**
 * The agreements that end when "STOP" was meant (P19): of that channel, of whoever wrote it, themselves or a carer. Where it is
 * not clear who of them wrote, all of that channel: to be asked again costs less than to be written to once more.
 */
export function agreementsToEnd(
  person: Pick<Person, 'agreements' | 'contactPoints'>,
  asked: ReadonlyArray<Pick<Reply, 'channel' | 'from'>>,
): Agreement[] {
  const ends = new Set<Agreement>();
  for (const reply of asked) {
    const point = reply.from === '' ? undefined : pointItCameFrom(person, reply);
    for (const agreement of person.agreements) {
      if (agreement.withdrawn !== null || agreement.channel !== reply.channel) continue;
      const theirs = person.contactPoints.find(({ id }) => id === agreement.contactPointId);
      if (point === undefined || theirs === undefined || theirs.carerId === point.carerId)
        ends.add(agreement);
    }
  }
  return [...ends];
}
