import { londonDate, type InstantText } from '../../../domain/time/moment';
import type { Handlers } from '../../gate';
import { Refusal } from '../../refusal';
import type { Aggregates } from '../../store/store';
import type { Stamp } from '../../store/people-store';
import type { Surroundings } from '../../surroundings';
import { previewOf, type ImportPlan } from './import-plan';
import { planAgreements, readAgreements } from './plan-agreements';
import { planPeople, readPeople } from './plan-people';

type ImportHandlers = Pick<Handlers, 'people.previewImport' | 'people.import'>;

const CHANGED =
  'The file or the people here have changed since you looked: nothing was taken over. Look at the preview again.';
const NOTHING = 'There is nothing new in this file: nothing was taken over.';

/** A file that was read: what it would do, and how it is done. */
interface ReadImport {
  plan(inside: Pick<Aggregates, 'people'>): Promise<ImportPlan<unknown>>;
  takeOver(inside: Aggregates, by: Stamp, digest: string): Promise<number>;
}

/** Lists of people and agreements from the record system: a preview, then all of what was looked at or nothing. */
export function importHandlers({ store, stamp, emit, now }: Surroundings): ImportHandlers {
  return {
    'people.previewImport': async ({ what, csv }) => {
      const read = await readImport(what, csv, now());
      return previewOf(csv, await read.plan(store));
    },

    'people.import': async ({ what, csv, digest }) => {
      const read = await readImport(what, csv, now());
      const by = await stamp();
      const taken = await store.transaction(async (inside) => {
        const count = await read.takeOver(inside, by, digest);
        await inside.audit.append({ what: `people.import ${what}`, about: null, detail: `${count}` }, by);
        return count;
      });
      emit({ kind: 'changed', area: 'people' });
      return { taken };
    },
  };
}

/** The rows to be taken over. @throws Refusal when they are not those that were looked at, or there are none */
function agreed<R>(csv: string, plan: ImportPlan<R>, digest: string): R[] {
  if (previewOf(csv, plan).digest !== digest) throw new Refusal('changed-elsewhere', CHANGED);
  if (plan.ready.length === 0) throw new Refusal('invalid', NOTHING);
  return plan.ready.map(({ row }) => row);
}

async function readImport(what: 'people' | 'agreements', csv: string, at: InstantText): Promise<ReadImport> {
  const today = londonDate(at);
  if (what === 'people') {
    const read = await readPeople(csv, today);
    return {
      plan: ({ people }) => planPeople(read, people),
      takeOver: async ({ people }, by, digest) => {
        const rows = agreed(csv, await planPeople(read, people), digest);
        await people.takeOverPeople(rows, by);
        return rows.length;
      },
    };
  }
  const read = await readAgreements(csv, today);
  return {
    plan: ({ people }) => planAgreements(read, people),
    takeOver: async ({ people }, by, digest) => {
      const rows = agreed(csv, await planAgreements(read, people), digest);
      await people.takeOverAgreements(rows, by);
      return rows.length;
    },
  };
}
