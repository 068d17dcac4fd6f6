import type { Id } from '../../domain/identity';
import type { Person } from '../../domain/people/person';
import { compareDateOfBirth, compareNumber, type Sighting } from '../../domain/record/open-record';
import { londonTime } from '../../domain/time/moment';
import { filingStop, type FilingStop } from '../../domain/trails/right-record/filing-stop';
import { firstReview } from '../../domain/trails/review/first-review';
import type { Filing, Trail } from '../../domain/trails/trail';
import { Refusal } from '../refusal';
import { mailFiled } from '../replies/mail-arrived';
import { tellOfReply } from '../replies/tell';
import { ChangedElsewhere } from '../store/store-errors';
import { momentAt, type Surroundings } from '../surroundings';
import { TRAIL_GONE } from './by-hand';
import type { Trails } from './trails';

/** For whom a trail is to be filed, and what was typed of them. */
export interface ToFile {
  readonly id: Id;
  readonly version: number;
  readonly personId: Id;
  readonly number: string | null;
  readonly dateOfBirth: string | null;
  readonly othersDetails: boolean;
}

const SET_ASIDE = 'This trail is set aside: put it back first, then file it.';
const NOBODY = 'This person is no longer here: choose again.';

/** What is said where a trail can't be filed, and the field it is about. */
const STOPS: Readonly<Record<FilingStop, (numberWord: string) => readonly [string, string]>> = {
  'number-is-anothers': (number) => [
    `That ${number} is not this person’s: check whose trail it is, and choose that person.`,
    'number',
  ],
  'date-is-anothers': () => [
    'That date of birth is not this person’s: check whose trail it is, and choose that person.',
    'dateOfBirth',
  ],
  mismatch: () => [
    'The trail has another NHS number or date of birth than this person’s: look at both, and file it only where those are somebody else’s in the same mail.',
    'othersDetails',
  ],
  'number-alone-tells': (number) => [
    `Somebody else here is like this person: type the ${number}, which alone tells them apart.`,
    'number',
  ],
  'too-few-identifiers': (number) => [
    `Two identifiers must match before a trail is filed: type the ${number} or the date of birth from the record.`,
    'number',
  ],
};

/** Files trails: the right person by two identifiers, then the entry that is owed, with a first review (P5, P26). */
export function createFiling(
  surroundings: Surroundings,
  { proposals, grounds }: Pick<Trails, 'proposals' | 'grounds'>,
) {
  const { store, stamp, now } = surroundings;

  const trailAt = async ({ id, version }: ToFile): Promise<Trail> => {
    const trail = await store.trails.get(id);
    if (trail === undefined) throw new Refusal('not-found', TRAIL_GONE);
    if (trail.version !== version) throw new ChangedElsewhere('a newer version');
    if (trail.setAside !== null) throw new Refusal('stopped', SET_ASIDE);
    return trail;
  };

  const typed = (toFile: ToFile, person: Person): { number: Sighting; dateOfBirth: Sighting } => ({
    number: toFile.number === null ? 'nothing' : compareNumber(toFile.number, person),
    dateOfBirth:
      toFile.dateOfBirth === null
        ? 'nothing'
        : compareDateOfBirth(toFile.dateOfBirth, person, londonTime(now()).year),
  });

  /** @throws Refusal, after the refusal was written down, unless two identifiers are this person's */
  const assertTheirs = async (trail: Trail, toFile: ToFile, person: Person): Promise<void> => {
    const proposal = (await proposals.of(trail, person.id)).find(({ personId }) => personId === person.id);
    if (proposal === undefined) throw new Refusal('not-found', NOBODY);
    const { othersDetails } = toFile;
    const stop = filingStop({ proposal, ...typed(toFile, person), othersDetails });
    if (stop === null) return;
    await store.audit.append({ what: 'trail.filing-refused', about: trail.id, detail: stop }, await stamp());
    const [sentence, field] = STOPS[stop](person.nhsNumber === null ? 'record number' : 'NHS number');
    throw new Refusal('stopped', sentence, field);
  };

  /** The service whose mailbox the mails came to or went from, where it is one alone. */
  const serviceOf = async ({ messages }: Trail): Promise<Id | null> => {
    const addresses = new Set(
      messages.flatMap(({ from, to, cc }) =>
        [...(from === null ? [] : [from]), ...to, ...cc].map(({ address }) => address.toLowerCase()),
      ),
    );
    const theirs = (await store.services.list()).filter(({ mailbox }) =>
      addresses.has(mailbox.toLowerCase()),
    );
    return theirs.length === 1 ? (theirs[0]?.id ?? null) : null;
  };

  return {
    /** @throws Refusal, ChangedElsewhere */
    file: async (toFile: ToFile): Promise<Filing> => {
      const trail = await trailAt(toFile);
      const person = await store.people.get(toFile.personId);
      if (person === undefined) throw new Refusal('not-found', NOBODY);
      const there = trail.filings.find(({ personId }) => personId === person.id);
      if (there !== undefined) return there;
      await assertTheirs(trail, toFile, person);
      const { mentions, recordedBefore } = await grounds.of(trail, person.id, null);
      const review = firstReview(trail.messages, mentions, recordedBefore);
      const serviceId = await serviceOf(trail);
      const by = await stamp();
      const { filing, raised } = await store.transaction(async (inside) => {
        const happened = momentAt(trail.newest);
        const filed = await inside.trails.file(trail.id, trail.version, person.id, review, happened, by);
        await inside.audit.append({ what: 'trail.filed', about: filed.id, detail: trail.id }, by);
        return { filing: filed, raised: await mailFiled(inside, trail.mails, person.id, serviceId, by) };
      });
      tellOfReply(surroundings, raised);
      return filing;
    },
  };
}
