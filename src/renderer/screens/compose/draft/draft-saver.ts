/** How long to wait after the last change, and at most while changes go on, in milliseconds. */
export const PAUSE = 200;
export const LONGEST = 400;
/** How soon a save that failed is tried again, in milliseconds. */
const RETRY = 3_000;

/** Where the draft is in the store: its name there and the version last read or written (0: not yet). */
export interface DraftPlace {
  readonly id: string;
  readonly version: number;
}

export type SaveState =
  /** Nothing was written yet that would be worth keeping. */
  | { kind: 'unsaved' }
  | { kind: 'waiting' | 'saving'; last: string | null }
  /** `last`: when, as an instant. */
  | { kind: 'saved'; last: string }
  /** Tried again by itself. */
  | { kind: 'failed'; last: string | null; sentence: string }
  /** Another window or desk saved the same draft: nothing more is saved until somebody chooses. */
  | { kind: 'changed-elsewhere'; last: string | null };

export type SaveOutcome =
  | { kind: 'saved'; version: number; at: string }
  | { kind: 'failed'; sentence: string }
  | { kind: 'changed-elsewhere' };

export interface DraftSaver<C> {
  /** Takes the newest content; it is saved within a second. */
  readonly change: (content: C) => void;
  /** Saves what is not saved yet; resolves with the state reached. Never rejects. */
  readonly flush: () => Promise<SaveState>;
  /** For the moment the page goes: sends what is not saved at once, behind a save under way, and waits for nothing. */
  readonly leave: () => void;
  /** Goes on under another name or version, after a change elsewhere. */
  readonly moveTo: (place: DraftPlace) => void;
  readonly place: () => DraftPlace;
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface DraftSaverOptions<C> {
  readonly place: DraftPlace;
  /** When the draft was last saved, for one that was opened. */
  readonly saved: string | null;
  /** Keeps the draft. Never rejects. */
  readonly save: (place: DraftPlace, content: C) => Promise<SaveOutcome>;
}

/** Saves a draft as it is written: in order, one save under way, the newest content always last. */
export function createDraftSaver<C>({ save, ...start }: DraftSaverOptions<C>): DraftSaver<C> {
  let place = start.place;
  let last = start.saved;
  let state: SaveState = last === null ? { kind: 'unsaved' } : { kind: 'saved', last };
  let pending: { content: C } | undefined;
  let waitingSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  function become(next: SaveState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function schedule(): void {
    clearTimeout(timer);
    const longest = (waitingSince ?? Date.now()) + LONGEST - Date.now();
    timer = setTimeout(() => void run(), Math.max(0, Math.min(PAUSE, longest)));
  }

  function run(): Promise<void> {
    clearTimeout(timer);
    if (underWay !== undefined || pending === undefined || state.kind === 'changed-elsewhere') {
      return underWay ?? Promise.resolve();
    }
    const { content } = pending;
    pending = undefined;
    waitingSince = undefined;
    become({ kind: 'saving', last });
    underWay = keep(content).finally(() => {
      underWay = undefined;
      if (state.kind === 'failed') timer = setTimeout(() => void run(), RETRY);
      else if (pending !== undefined) schedule();
    });
    return underWay;
  }

  async function keep(content: C): Promise<void> {
    const asked = place;
    const outcome = await save(asked, content);
    if (place !== asked) return;
    if (outcome.kind === 'saved') {
      place = { id: place.id, version: outcome.version };
      last = outcome.at;
      become(pending === undefined ? { kind: 'saved', last } : { kind: 'waiting', last });
      return;
    }
    pending ??= { content };
    become(
      outcome.kind === 'failed'
        ? { kind: 'failed', last, sentence: outcome.sentence }
        : { kind: 'changed-elsewhere', last },
    );
  }

  return {
    change(content) {
      pending = { content };
      if (state.kind === 'changed-elsewhere') return;
      waitingSince ??= Date.now();
      if (state.kind !== 'saving' && state.kind !== 'failed') become({ kind: 'waiting', last });
      if (underWay === undefined) schedule();
    },
    async flush() {
      // Twice: what came in while a save was under way is saved after it.
      for (let round = 0; round < 3 && (underWay !== undefined || pending !== undefined); round++) {
        await run();
        if (state.kind === 'failed' || state.kind === 'changed-elsewhere') break;
      }
      return state;
    },
    leave() {
      clearTimeout(timer);
      if (pending === undefined || state.kind === 'changed-elsewhere') return;
      const { content } = pending;
      pending = undefined;
      // Main takes calls in order, and each raises the version by one.
      const version = underWay === undefined ? place.version : place.version + 1;
      void save({ id: place.id, version }, content);
    },
    moveTo(next) {
      place = next;
      pending = undefined;
      become({ kind: 'waiting', last });
    },
    place: () => place,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
