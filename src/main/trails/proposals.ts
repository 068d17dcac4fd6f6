import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../domain/identity';
import type { Person } from '../../domain/people/person';
import { cluePoints, clueWords } from '../../domain/trails/right-record/clues';
import { evidenceIn, type Evidence } from '../../domain/trails/right-record/evidence';
import { knownFor } from '../../domain/trails/right-record/known-for';
import { mismatchesFor, standingMismatches } from '../../domain/trails/right-record/mismatches';
import type { OthersHere } from '../../domain/trails/right-record/namesakes';
import type { Mismatch, Proposal } from '../../domain/trails/right-record/proposal';
import { proposeFrom } from '../../domain/trails/right-record/propose-people';
import { isFamilyWritten, whereNamed } from '../../domain/trails/right-record/trail-names';
import type { KnownPerson } from '../../domain/trails/third-parties/known-people';
import type { Review } from '../../domain/trails/review/review';
import type { Trail } from '../../domain/trails/trail';
import { NotThere } from '../store/store-errors';
import type { PersonRow } from '../store/people-store';
import type { Surroundings } from '../surroundings';
import { remembered } from './remembered';

type Read = Pick<Trail, 'messages'>;

/** Whose record a trail may belong in, and whose details belong there. */
export interface Proposals {
  /** The people the trail may be about, the surest first; `personId`: that person too, whatever speaks for them. */
  of(trail: Read, personId: Id | null): Promise<Proposal[]>;
  /** Whose details are no third party's in this person's entry. @throws NotThere */
  knownPeople(trail: Read, personId: Id): Promise<KnownPerson[]>;
  /** What of somebody else still stands in this person's entry: another NHS number, another date of birth. @throws NotThere */
  mismatches(trail: Read, personId: Id, review: Review): Promise<Mismatch[]>;
}

/** More people than these are no help to whoever has to choose. */
const MOST_CANDIDATES = 40;
/** Trails of which it is kept in memory what speaks for whom. */
const MOST_KEPT = 20;

type Needed = Pick<Surroundings, 'store' | 'now'> & { readonly staff: Pick<Surroundings['staff'], 'all'> };

export function createProposals({ store, staff, now }: Needed): Proposals {
  const kept = remembered<Evidence>(MOST_KEPT);
  const evidenceOf = (messages: Read['messages']): Evidence => {
    const year = thisYear();
    return kept(JSON.stringify([year, messages]), () => evidenceIn(messages, year));
  };
  const thisYear = () => Temporal.Instant.from(now()).toZonedDateTimeISO('Europe/London').year;

  const personOrNotThere = async (id: Id): Promise<Person> => {
    const person = await store.people.get(id);
    if (person === undefined) throw new NotThere('there is no such person');
    return person;
  };

  const candidatesIn = async (evidence: Evidence, personId: Id | null): Promise<Person[]> => {
    const points = cluePoints(evidence);
    const holders = new Set((await store.people.holding(points)).map((held) => held.personId));
    const rows = await store.people.inTrail({
      points,
      nhsNumbers: evidence.nhsNumbers.map(({ digits }) => digits),
      birthDays: [...new Set(evidence.days.filter(({ isBirth }) => isBirth).map(({ day }) => day))],
      nameWords: clueWords(evidence.names),
    });
    const numbers = new Set(evidence.nhsNumbers.map(({ digits }) => digits));
    const rank = (row: PersonRow): number => {
      if (row.nhsNumber !== null && numbers.has(row.nhsNumber)) return 3;
      if (holders.has(row.id)) return 2;
      return isNamed(evidence, row) ? 1 : 0;
    };
    const ids = rows
      .map((row) => ({ id: row.id, rank: rank(row) + (isFamilyNamed(evidence, row) ? 0.5 : 0) }))
      .filter((each) => each.rank > 0)
      .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_CANDIDATES)
      .map(({ id }) => id);
    return store.people.getMany([...new Set([...(personId === null ? [] : [personId]), ...ids])]);
  };

  const othersLike = async (candidates: readonly Person[]): Promise<OthersHere> => ({
    people: await store.people.like(candidates),
    points: await store.people.holding(
      candidates.flatMap(({ contactPoints }) =>
        contactPoints.filter(({ carerId }) => carerId === null).map(({ value }) => value),
      ),
    ),
  });

  return {
    async of({ messages }, personId) {
      const evidence = evidenceOf(messages);
      const candidates = await candidatesIn(evidence, personId);
      const others = await othersLike(candidates);
      return proposeFrom(evidence, { candidates, others, personId, thisYear: thisYear() });
    },

    async knownPeople(_trail, personId) {
      const services = await store.services.list();
      const names = (await staff.all()).map(({ name }) => name);
      return knownFor(await personOrNotThere(personId), { services, staff: names });
    },

    async mismatches({ messages }, personId, review) {
      const person = await personOrNotThere(personId);
      const evidence = evidenceOf(messages);
      const here = await store.people.withNumbers(
        evidence.nhsNumbers.map(({ digits }) => digits),
        [],
      );
      const numbersHere = new Set(here.flatMap(({ nhsNumber }) => nhsNumber ?? []));
      return standingMismatches(mismatchesFor(person, evidence, numbersHere), messages, review);
    },
  };
}

function isNamed({ names }: Evidence, { givenName, preferredName, familyName }: PersonRow): boolean {
  if (whereNamed(names, givenName, familyName) !== undefined) return true;
  return preferredName !== null && whereNamed(names, preferredName, familyName) !== undefined;
}

/** Of somebody born on a day of the trail, at least the family name must stand there. */
function isFamilyNamed({ names, days }: Evidence, { familyName, dateOfBirth }: PersonRow): boolean {
  const isBorn = days.some(({ day, isBirth }) => isBirth && day === dateOfBirth);
  return isBorn && isFamilyWritten(names, familyName);
}
