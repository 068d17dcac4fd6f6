/** Tells of changes at once while they are few, and together while they are many. */
export interface Coalesced<K> {
  tell(kind: K): void;
  /** Says what is still held back. */
  flush(): void;
}

/** At most so many a second of each kind: pages read again what they show after each. */
const A_SECOND = 4;
const SECOND_MS = 1_000;

/** What is said of one kind. */
interface Lately {
  /** When it was said last, the oldest first: `A_SECOND` of them at most. */
  readonly times: number[];
  held: NodeJS.Timeout | undefined;
}

export function coalesced<K>(say: (kind: K) => void): Coalesced<K> {
  const all = new Map<K, Lately>();

  const sayNow = (kind: K, { times }: Lately): void => {
    times.push(performance.now());
    if (times.length > A_SECOND) times.shift();
    say(kind);
  };

  const latelyOf = (kind: K): Lately => {
    const lately = all.get(kind) ?? { times: [], held: undefined };
    all.set(kind, lately);
    return lately;
  };

  return {
    tell: (kind) => {
      const lately = latelyOf(kind);
      if (lately.held !== undefined) return;
      const [first = -Infinity] = lately.times.length < A_SECOND ? [] : lately.times;
      const wait = first + SECOND_MS - performance.now();
      if (wait <= 0) return sayNow(kind, lately);
      lately.held = setTimeout(() => {
        lately.held = undefined;
        sayNow(kind, lately);
      }, wait);
      lately.held.unref();
      return undefined;
    },
    flush: () => {
      for (const [kind, lately] of all) {
        if (lately.held === undefined) continue;
        clearTimeout(lately.held);
        lately.held = undefined;
        sayNow(kind, lately);
      }
    },
  };
}
