import type { InstantText } from '../../domain/time/moment';
import { Refusal } from '../refusal';

export const BEGIN_AGAIN = 'This file did not come in whole: choose it again.';
/** After how long without a piece a file counts as left by its page. */
const LEFT_AFTER_MS = 60_000;

/** The pieces of one file on their way in: in order, one at a time, no more bytes than were announced. */
export class PiecesComing {
  readonly #bytes: number;
  readonly #now: () => InstantText;
  #place = 0;
  #received = 0;
  #busy = false;
  #last: InstantText;

  constructor(bytes: number, now: () => InstantText) {
    this.#bytes = bytes;
    this.#now = now;
    this.#last = now();
  }

  /**
   * Takes the next piece; `place` counts from 0. After a fault none is taken any more.
   * @returns how many bytes are here. @throws Refusal when it is not the next one; what `write` throws
   */
  async take(place: number, length: number, write: () => Promise<unknown>): Promise<number> {
    const fits = this.#received + length <= this.#bytes;
    if (this.#busy || place !== this.#place || !fits) throw new Refusal('invalid', BEGIN_AGAIN);
    this.#busy = true;
    await write();
    this.#busy = false;
    this.#place += 1;
    this.#received += length;
    this.#last = this.#now();
    return this.#received;
  }

  /** No piece is taken from now on. @throws Refusal when some are missing, or one is under way */
  end(): void {
    if (this.#busy || this.#received !== this.#bytes) throw new Refusal('invalid', BEGIN_AGAIN);
    this.#busy = true;
  }

  /** Whether its page went away in its midst. */
  get isLeft(): boolean {
    return !this.#busy && Date.parse(this.#now()) - Date.parse(this.#last) > LEFT_AFTER_MS;
  }
}
