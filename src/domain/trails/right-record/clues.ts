import type { Evidence } from './evidence';
import type { TrailNames } from './trail-names';

/** So many words of names are looked up: a longer trail names its people in these. */
const MOST_WORDS = 800;

/** Addresses and mobiles of a trail, as contact points are kept. */
export function cluePoints({ addresses, mobiles }: Evidence): string[] {
  return [...addresses.keys(), ...mobiles.keys()];
}

/**
 * Words that stand beside another one as a given and a family name do, so that somebody may be called so: those with a
 * capital first, then those in small letters.
 */
export function clueWords({ words }: Pick<TrailNames, 'words'>): string[] {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const line of words) {
    for (const [i, word] of line.entries()) {
      const [before, after] = [i === 0 ? undefined : word.gap, line[i + 1]?.gap];
      if (!isBeside(before) && !isBeside(after)) continue;
      (word.isCapital ? capital : small).add(word.key);
    }
  }
  return [...new Set([...capital, ...small])].slice(0, MOST_WORDS);
}

function isBeside(gap: string | undefined): boolean {
  return gap !== undefined && /^(?:,?\.?[ \u00A0]{1,2}|[-‐‑\n,])$/u.test(gap);
}
