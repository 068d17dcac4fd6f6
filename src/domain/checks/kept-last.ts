/** A body and its subject, and what is known of a person beside them. */
const KEPT = 4;

interface Kept<K, T> {
  readonly key: K;
  readonly about: string | undefined;
  readonly made: T;
}

/**
 * Shares what is made of a text or of its tokens among the rules that read it: of the last four it is made once. What
 * comes back is shared, so nobody changes it. `about` tells apart what is made of the same thing otherwise. (A WeakMap
 * would keep every text alive until the next great clean-up, and memory would grow.)
 */
export function keptLast<K extends string | object, T>(
  make: (key: K, about: string | undefined) => T,
): (key: K, about?: string) => T {
  const kept: Kept<K, T>[] = [];
  let oldest = 0;
  return (key, about) => {
    for (const each of kept) if (each.key === key && each.about === about) return each.made;
    const made = make(key, about);
    kept[oldest] = { key, about, made };
    oldest = (oldest + 1) % KEPT;
    return made;
  };
}
