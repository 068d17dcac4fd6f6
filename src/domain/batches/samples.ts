import type { Summary } from './summary';

interface Candidate {
  readonly position: number;
  /** Of the text as it goes out. */
  readonly length: number;
  /** The hash of what this recipient is sent: the smallest of a list is one by chance, and always the same one. */
  readonly hash: string;
}

/** Picks three samples of a list while its recipients pass by once. */
export class Samples {
  #first: Candidate | undefined;
  #longest: Candidate | undefined;
  #chance: Candidate | undefined;

  add(one: Candidate): void {
    this.#first ??= one;
    if (this.#longest === undefined || one.length > this.#longest.length) this.#longest = one;
    if (this.#chance === undefined || one.hash < this.#chance.hash) this.#chance = one;
  }

  /** Each position once: a short list has fewer than three. */
  list(): Summary['samples'] {
    const picked = new Map<number, Summary['samples'][number]>();
    const pick = (which: Summary['samples'][number]['which'], one: Candidate | undefined): void => {
      if (one !== undefined && !picked.has(one.position))
        picked.set(one.position, { which, position: one.position });
    };
    pick('first', this.#first);
    pick('longest', this.#longest);
    pick('chance', this.#chance);
    return [...picked.values()];
  }
}
