import type { Id } from '../../domain/identity';
import { recordedBefore, type RecordedTrail } from '../../domain/trails/joining/recorded-before';
import type { Mention } from '../../domain/trails/review/mention';
import { mentionsOf } from '../../domain/trails/review/mentions-of';
import type { KnownPerson } from '../../domain/trails/third-parties/known-people';
import type { Trail } from '../../domain/trails/trail';
import type { Moment } from '../../domain/time/moment';
import type { Store } from '../store/store';
import type { Proposals } from './proposals';
import { remembered } from './remembered';

/** What a review of a trail for one person goes by. */
export interface ReviewGrounds {
  readonly known: readonly KnownPerson[];
  readonly mentions: Readonly<Record<Id, Mention[]>>;
  readonly recordedBefore: Readonly<Record<Id, Moment>>;
}

/** How many of a person's recorded entries are looked through for messages of the trail. */
const LOOKED_THROUGH = 200;
/** Trails whose mentions are kept in memory: looking for them takes long in a long trail. */
const MOST_KEPT = 20;

/** Looks for third parties in trails, and for what is on the record already. */
export function createReviewGrounds(store: Store, proposals: Proposals) {
  const kept = remembered<Record<Id, Mention[]>>(MOST_KEPT);
  const mentions = ({ messages }: Pick<Trail, 'messages'>, known: readonly KnownPerson[]) =>
    kept(JSON.stringify([messages, known]), () => mentionsOf(messages, known));

  const recordedEntries = async (personId: Id, except: Id | null): Promise<RecordedTrail[]> => {
    const found: RecordedTrail[] = [];
    for (const { filing, messages } of await store.trails.recordedOf(personId, LOOKED_THROUGH)) {
      if (filing.id === except) continue;
      const recorded = (await store.records.get(filing.entryId))?.recorded ?? null;
      if (recorded !== null) found.push({ filing, messages, recorded });
    }
    return found;
  };

  const ofPerson = async (trail: Trail, personId: Id): Promise<Pick<ReviewGrounds, 'known' | 'mentions'>> => {
    const known = await proposals.knownPeople(trail, personId);
    return { known, mentions: mentions(trail, known) };
  };

  return {
    /** Without what is on the record already: no choice changes that. */
    mentions: ofPerson,

    /** @param except the filing that is reviewed: its own entry is not one from before */
    of: async (trail: Trail, personId: Id, except: Id | null): Promise<ReviewGrounds> => ({
      ...(await ofPerson(trail, personId)),
      recordedBefore: recordedBefore(trail.messages, await recordedEntries(personId, except)),
    }),
  };
}

export type ReviewGroundsOf = ReturnType<typeof createReviewGrounds>;
