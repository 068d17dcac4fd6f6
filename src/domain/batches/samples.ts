import type { Summary } from './summary';

interface Candidate {
  readonly position: number;
  /** Of the text as it goes out. */
  readonly length: number;
  /** The hash of what this recipient is sent: the smallest of a list are some by chance, and always the same ones. */
  readonly hash: string;
}

/** So many are looked at: the first, the longest, and the rest by chance. */
const MANY = 3;

/** Picks three samples of a list while its recipients pass by once. */
export class Samples {
  #first: Candidate | undefined;
  #longest: Candidate | undefined;
  /** The smallest hashes so far: as many as could be wanted, in order. */
  #chance: Candidate[] = [];

  add(one: Candidate): void {
    this.#first ??= one;
    if (this.#longest === undefined || one.length > this.#longest.length) this.#longest = one;
    const last = this.#chance.at(-1);
    if (last !== undefined && this.#chance.length === MANY && one.hash >= last.hash) return;
    this.#chance = [...this.#chance, one].toSorted((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, MANY);
  }

  /** Each position once: a short list has fewer than three. */
  list(): Summary['samples'] {
    const picked = new Map<number, Summary['samples'][number]>();
    const pick = (which: Summary['samples'][number]['which'], one: Candidate | undefined): void => {
      if (one !== undefined && !picked.has(one.position) && picked.size < MANY)
        picked.set(one.position, { which, position: one.position });
    };
    pick('first', this.#first);
    pick('longest', this.#longest);
    for (const one of this.#chance) pick('chance', one);
    return [...picked.values()];
  }
}
