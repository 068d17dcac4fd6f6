import type { Id } from '../../domain/identity';
import { reviewWithWords } from '../../domain/trails/review/settled-review';
import type { Filing, Trail } from '../../domain/trails/trail';
import type { Handlers } from '../gate';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';
import { TRAIL_GONE } from '../trails/by-hand';
import { createFiling } from '../trails/filing';
import { createTrailViews } from '../trails/trail-views';
import type { Trails } from '../trails/trails';
import { assertWordForWord } from '../trails/word-for-word';

type FilingHandlers = Pick<Handlers, `trails.${'proposals' | 'file' | 'unfile' | 'review'}`>;

const GONE = 'This filing is no longer here: go back to the list.';
const RECORDED = 'This entry stands in the record already, so it stays as it is.';

/**
 * For whom a trail is filed, and what of it goes into their record (P26).
 * @param tellSoon tells pages of several changes together: somebody who reviews makes one after the other
 */
export function filingHandlers(
  surroundings: Surroundings,
  trails: Trails,
  tellSoon: Surroundings['emit'],
): FilingHandlers {
  const { store, stamp, emit } = surroundings;
  const filings = createFiling(surroundings, trails);
  const views = createTrailViews(surroundings, trails);
  const touched = (): void => {
    emit({ kind: 'changed', area: 'trails' });
    emit({ kind: 'changed', area: 'record' });
  };

  const open = async (id: Id): Promise<Filing> => {
    const filing = await store.trails.filing(id);
    if (filing === undefined) throw new Refusal('not-found', GONE);
    if (filing.entryState === 'recorded') throw new Refusal('stopped', RECORDED);
    return filing;
  };
  const trailOf = async (id: Id): Promise<Trail> => {
    const trail = await store.trails.get(id);
    if (trail === undefined) throw new Refusal('not-found', TRAIL_GONE);
    return trail;
  };

  return {
    'trails.proposals': async ({ id, personId }) => ({
      proposals: await trails.proposals.of(await trailOf(id), personId),
    }),

    'trails.file': async (toFile) => {
      const filing = await filings.file(toFile);
      touched();
      return filing;
    },

    'trails.unfile': async ({ id, version }) => {
      const { trailId } = await open(id);
      const by = await stamp();
      await store.transaction(async (inside) => {
        await inside.trails.unfile(id, version, by);
        await inside.audit.append({ what: 'trail.unfiled', about: id, detail: trailId }, by);
      });
      touched();
      return {};
    },

    'trails.review': async ({ id, version, review }) => {
      const before = await open(id);
      const trail = await trailOf(before.trailId);
      await assertWordForWord(store, trail, review);
      const filing = await store.trails.review(
        id,
        version,
        reviewWithWords(trail.messages, review),
        await stamp(),
      );
      // The page has what it chose; a copy that is none any more is news at once, the entry's new words soon.
      if (filing.entryState !== before.entryState) touched();
      else tellSoon({ kind: 'changed', area: 'reviews' });
      return views.reviewed(trail, filing);
    },
  };
}
