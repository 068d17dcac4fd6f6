import type {
  BatchSummary,
  BatchView,
  NamedRecipient as ShownRecipient,
  Sample,
} from '../../contract/batches';
import { textPriceSchema } from '../../contract/batches';
import { batchContentSchema } from '../../domain/batches/batch';
import type { Judge } from '../judge';
import type { KeptBatch, NamedRecipient } from '../store/batch-store';
import type { Surroundings } from '../surroundings';
import { oneOfMany } from './one-of-many';
import { createProgress } from './progress-of';

/** Shows lists as pages need them. */
export interface BatchViews {
  of(kept: KeptBatch): Promise<BatchView>;
  summary(kept: KeptBatch): Promise<BatchSummary>;
}

export const PRICE = 'text-price';

/** A recipient as the page shows them. */
export function shown({ recipient, personName, problem }: NamedRecipient): ShownRecipient {
  return { ...recipient, personName, problem };
}

export function createBatchViews(surroundings: Surroundings, judge: Judge): BatchViews {
  const { store, staff } = surroundings;
  const progress = createProgress(surroundings);

  /** Filled anew: no message lies anywhere before it is queued. */
  const samples = async (kept: KeptBatch): Promise<Sample[]> => {
    const { batch, summary } = kept;
    if (summary === null) return [];
    const bench = await judge.bench(batch.serviceId, batch.carrier);
    const found: Sample[] = [];
    for (const { which, position } of summary.samples) {
      const one = await store.batches.at(batch.id, position);
      const person = one === undefined ? undefined : await store.people.get(one.recipient.personId);
      if (one === undefined || person === undefined) continue;
      const filling = { batch, bench, signedBy: kept.signedBy, written: summary.checked };
      const { judged } = oneOfMany(filling, one.recipient, person);
      const { outgoing: text, outgoingSubject: subject } = judged;
      found.push({ which, position, personName: one.personName, subject, text });
    }
    return found;
  };

  const approvers = async ({ preparedBy }: KeptBatch): Promise<BatchView['approvers']> => {
    const self = await staff.me();
    return (await staff.all())
      .filter(({ id, pin }) => pin !== null && id !== self?.id && id !== preparedBy)
      .map(({ id, name, role }) => ({ id, name, role }));
  };

  return {
    of: async (kept) => {
      const now = await progress(kept.batch);
      const price = await store.settings.read(PRICE, textPriceSchema);
      return {
        batch: kept.batch,
        people: Object.values(now.tally).reduce((sum, count) => sum + count, 0),
        summary: kept.summary,
        samples: await samples(kept),
        faults: { count: kept.faults.count, first: [...kept.faults.first] },
        progress: now,
        pencePerPart: price?.pencePerPart ?? 0,
        approvers: await approvers(kept),
      };
    },
    summary: async ({ batch }) => {
      const { id, version, name, state, channel, made, started } = batch;
      const tally = await store.batches.tally(id);
      const people = Object.values(tally).reduce((sum, count) => sum + count, 0);
      return { id, version, name, state, channel, made, started, people, tally };
    },
  };
}

/** What a list says, without what became of it. */
export const contentOf = (batch: KeptBatch['batch']) => batchContentSchema.parse(batch);
