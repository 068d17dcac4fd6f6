import type { Id } from '../../../../domain/identity';
import { reviewSchema, type Review } from '../../../../domain/trails/review/review';

/** How many changes can be taken back. */
const MOST_STEPS = 200;
/** How soon a save that failed is tried again, in milliseconds. */
const RETRY = 3_000;

export type SaveState =
  | { readonly kind: 'saved' | 'saving' }
  /** Tried again by itself. */
  | { readonly kind: 'failed'; readonly sentence: string }
  /** It can't be kept as it is: nothing more is tried until it is changed or left. */
  | { readonly kind: 'refused'; readonly sentence: string }
  /** Another window or desk changed the same filing: nothing more is saved until somebody chooses. */
  | { readonly kind: 'changed-elsewhere'; readonly sentence: string };

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'failed' | 'refused' | 'changed-elsewhere'; readonly sentence: string };

/** What the screen shows of a review under way. */
export interface KeptReview {
  readonly review: Review;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saved: SaveState;
}

/** A filing's review as the store has it. */
export interface StoredReview {
  readonly version: number;
  readonly review: Review;
}

/** A review as it is changed: each change is saved at once and can be taken back; what could not be saved stays. */
export interface ReviewKeeper {
  readonly state: () => KeptReview;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes what there is. */
  readonly change: (by: (review: Review) => Review) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Saves what is not saved yet. @returns whether everything is */
  readonly flush: () => Promise<boolean>;
  /** What the store has now: taken over, unless something here is not saved yet. */
  readonly meet: (stored: StoredReview) => void;
  /** Somebody else changed it: goes on with this review on top of theirs. */
  readonly keepMine: () => void;
  /** Somebody else changed it: goes on with theirs; this one can be had back by undoing. */
  readonly takeTheirs: () => void;
  /** Leaves what is refused: the review is again what the store has. */
  readonly backToStored: () => void;
}

export interface ReviewKeeperOptions {
  readonly filingId: Id;
  readonly stored: StoredReview;
  /** Keeps a review on top of a version. Never rejects. */
  readonly save: (filingId: Id, version: number, review: Review) => Promise<SaveOutcome>;
  /** The review as the store has it now. */
  readonly read: (filingId: Id) => Promise<StoredReview>;
}

export function createReviewKeeper({ filingId, save, read, ...start }: ReviewKeeperOptions): ReviewKeeper {
  let stored = start.stored;
  let { review } = stored;
  let past: readonly Review[] = [];
  let future: readonly Review[] = [];
  /** What somebody else made of it meanwhile. */
  let newer: StoredReview | null = null;
  let fault: Extract<SaveState, { sentence: string }> | null = null;
  let underWay: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  let shown = show();

  function show(): KeptReview {
    const settled = review === stored.review ? 'saved' : 'saving';
    return {
      review,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      saved: fault ?? { kind: settled },
    };
  }
  function tell(): void {
    shown = show();
    for (const listener of listeners) listener();
  }

  /** One save is under way at most; the newest review is always the last. */
  function run(): Promise<void> {
    clearTimeout(timer);
    if (underWay !== null) return underWay;
    if (review === stored.review || fault?.kind === 'changed-elsewhere') return Promise.resolve();
    underWay = keep(review).finally(() => {
      underWay = null;
      if (fault === null) void run();
      else if (fault.kind === 'failed') timer = setTimeout(() => void run(), RETRY);
    });
    return underWay;
  }
  async function keep(content: Review): Promise<void> {
    const asked = stored;
    const outcome = await save(filingId, asked.version, content);
    if (outcome.kind === 'changed-elsewhere') {
      newer = await read(filingId).catch(() => null);
      // Another mail joined the trail, or the entry was copied: what was chosen is the same.
      if (newer !== null && newer.version > asked.version && same(newer.review, asked.review))
        stored = { version: newer.version, review: asked.review };
      else fault = { kind: 'changed-elsewhere', sentence: outcome.sentence };
    } else if (outcome.kind !== 'saved') fault = { kind: outcome.kind, sentence: outcome.sentence };
    else {
      fault = null;
      if (outcome.version > stored.version || stored === asked)
        stored = { version: outcome.version, review: content };
    }
    tell();
  }
  function put(next: Review): void {
    review = next;
    tell();
    void run();
  }

  return {
    state: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(by) {
      const next = by(review);
      if (next === review) return;
      past = [...past, review].slice(-MOST_STEPS);
      future = [];
      put(next);
    },
    undo() {
      const before = past.at(-1);
      if (before === undefined) return;
      past = past.slice(0, -1);
      future = [...future, review];
      put(before);
    },
    redo() {
      const after = future.at(-1);
      if (after === undefined) return;
      future = future.slice(0, -1);
      past = [...past, review];
      put(after);
    },
    async flush() {
      // Twice: what was changed while a save was under way is saved after it.
      for (let round = 0; round < 3 && review !== stored.review; round += 1) {
        await run();
        if (fault !== null) return false;
      }
      return review === stored.review;
    },
    meet(met) {
      if (met.version <= stored.version) return;
      if (same(met.review, review)) stored = { version: met.version, review };
      else if (same(met.review, stored.review)) stored = { version: met.version, review: stored.review };
      else if (review === stored.review) {
        [past, future] = [[], []];
        stored = met;
        review = met.review;
      } else return;
      fault = null;
      tell();
      void run();
    },
    keepMine() {
      if (newer !== null) stored = newer;
      fault = null;
      put({ ...review });
    },
    takeTheirs() {
      if (newer === null) return;
      stored = newer;
      fault = null;
      past = [...past, review].slice(-MOST_STEPS);
      put(stored.review);
    },
    backToStored() {
      fault = null;
      put(stored.review);
    },
  };
}

/** Whether the same was chosen, however it is written. */
function same(a: Review, b: Review): boolean {
  return JSON.stringify(reviewSchema.parse(a)) === JSON.stringify(reviewSchema.parse(b));
}
