import { FEEDING, type Batch, type BatchState } from '../../domain/batches/batch';
import type { Id } from '../../domain/identity';
import type { Judge } from '../judge';
import type { KeptBatch } from '../store/batch-store';
import type { Surroundings } from '../surroundings';
import { createFeeding } from './feeding';
import { createProgress } from './progress-of';

/** Lists on their way: what is queued of them, when they wait, and how far they are. */
export interface BatchRunner {
  /** Gives the outbox more of what goes, up to so many ahead. Called by the outbox, and safe at any time. */
  feed(): Promise<void>;
  /** Looks whether the first few, or all, have gone, and tells how far each list is. */
  look(): Promise<void>;
  /** Something of a list was begun, continued or stopped. */
  begun(): void;
  close(): Promise<void>;
}

/** How often it is looked how far a list is, in milliseconds: twice a second is as quick as anyone reads. */
const LOOK_EVERY_MS = 500;

/** What is going on is what the store holds: after a crash each list goes on where it was. */
export function createBatchRunner(surroundings: Surroundings, judge: Judge, wake: () => void): BatchRunner {
  const { store, platform, emit, moment, pack } = surroundings;
  const feeding = createFeeding(surroundings, judge);
  const progress = createProgress(surroundings);
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let told = new Map<Id, string>();

  const failed = (error: unknown): void =>
    platform.log(`many at once: ${error instanceof Error ? error.name : 'unknown fault'}`);

  const pass = async ({ batch }: KeptBatch, state: BatchState): Promise<void> => {
    const finished = state === 'done' ? { finished: moment() } : {};
    await store.batches.change(batch.id, batch.version, { state, problem: null, ...finished });
    emit({ kind: 'changed', area: 'batches' });
  };

  /** The first few have gone: it waits for a person. All have gone: it is done. */
  const step = async (kept: KeptBatch): Promise<void> => {
    const { batch } = kept;
    const { ever, underWay } = await store.batches.queuedCount(batch.id);
    if (underWay > 0) return;
    const [next] = await store.batches.nextToQueue(batch.id, 1);
    if (next === undefined) return pass(kept, 'done');
    if (batch.state === 'first-few' && ever >= pack.manyAtOnce.firstFew) return pass(kept, 'waiting');
    // Out of hours the outbox asks by itself from time to time.
    if (batch.problem === null) wake();
    return undefined;
  };

  const tell = async (batch: Batch): Promise<void> => {
    const now = await progress(batch);
    const words = JSON.stringify(now);
    if (told.get(batch.id) === words) return;
    told.set(batch.id, words);
    emit({ kind: 'batch-progress', progress: now });
  };

  const lookOnce = async (): Promise<void> => {
    const going = await store.batches.inStates(FEEDING);
    for (const kept of going) {
      await tell(kept.batch);
      await step(kept);
    }
    if (going.length > 0) return;
    clearInterval(timer);
    timer = undefined;
    told = new Map();
  };

  const look = (): Promise<void> => {
    looking = looking.then(() => (closed ? undefined : lookOnce().catch(failed)));
    return looking;
  };

  let busy = false;
  const tick = (): void => {
    if (busy) return;
    busy = true;
    void look().finally(() => {
      busy = false;
    });
  };

  const begun = (): void => {
    if (closed) return;
    timer ??= setInterval(tick, LOOK_EVERY_MS);
    timer.unref();
    wake();
  };

  return {
    look,
    begun,
    feed: async () => {
      if (closed) return;
      const going = await store.batches.inStates(FEEDING);
      for (const { batch } of going) await feeding.feed(batch.id);
      if (going.length > 0 && timer === undefined) {
        timer = setInterval(tick, LOOK_EVERY_MS);
        timer.unref();
      }
    },
    close: async () => {
      closed = true;
      clearInterval(timer);
      await looking;
      await feeding.end();
    },
  };
}
