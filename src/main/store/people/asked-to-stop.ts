import type { Id } from '../../../domain/identity';
import type { Channel } from '../../../domain/messages/channel';
import { fullName, type Person } from '../../../domain/people/person';
import { isOf } from '../../../domain/people/person-fact';
import { openStops } from '../../../domain/people/standing-facts';
import type { ReplyAbout } from '../../../domain/replies/reply';
import type { Stamp, StopToSettle } from '../people-store';
import { NotThere } from '../store-errors';
import type { Db } from '../tables';
import { appendFact, factsOf } from './person-facts';
import { personOrNotThere, touchPerson } from './person-rows';

/** They asked that no more is sent (P19). @returns whether it is new @throws NotThere */
export async function askToStop(
  db: Db,
  machine: string,
  personId: Id,
  asked: { readonly channel: Channel; readonly reply: ReplyAbout; readonly was: Id | null },
  stamp: Stamp,
): Promise<boolean> {
  const names = new Set([asked.reply.id, asked.was]);
  const before = (await factsOf(db, personId)).filter((fact) => isOf(fact, 'asked-to-stop'));
  if (before.some(({ content }) => names.has(content.reply.id))) return false;
  await touchPerson(db, personId, stamp.when.at);
  await appendFact(db, machine, { personId, about: null }, { kind: 'asked-to-stop', ...asked }, stamp);
  return true;
}

/** Settles all that they asked to stop by: one phone call answers for it. @throws NotThere when there is nothing */
export async function settleStop(
  db: Db,
  machine: string,
  personId: Id,
  settled: { readonly meant: boolean; readonly note: string },
  stamp: Stamp,
): Promise<Person> {
  const open = openStops(await factsOf(db, personId));
  if (open.length === 0) throw new NotThere('this was settled already');
  for (const { id } of open) {
    await appendFact(db, machine, { personId, about: id }, { kind: 'stop-settled', ...settled }, stamp);
  }
  await touchPerson(db, personId, stamp.when.at);
  return personOrNotThere(db, personId);
}

const first = ({ asked }: StopToSettle): string => asked[0]?.when.at ?? '';

/** Who asked and was not called back yet. */
export async function readStops(db: Db): Promise<StopToSettle[]> {
  const rows = await db
    .selectFrom('person_facts as fact')
    .innerJoin('people', 'people.id', 'fact.person_id')
    .leftJoin('person_facts as settled', (join) =>
      join.onRef('settled.about', '=', 'fact.id').on('settled.kind', '=', 'stop-settled'),
    )
    .select(['people.id', 'people.given_name as givenName', 'people.family_name as familyName'])
    .distinct()
    .where('fact.kind', '=', 'asked-to-stop')
    .where('settled.id', 'is', null)
    .execute();
  const stops: StopToSettle[] = [];
  for (const { id, ...name } of rows) {
    const open = openStops(await factsOf(db, id));
    const asked = open.map(({ content: { channel, reply }, when }) => ({ channel, reply, when }));
    stops.push({ personId: id, personName: fullName(name), asked });
  }
  return stops.toSorted((a, b) => (first(a) < first(b) ? -1 : 1));
}
