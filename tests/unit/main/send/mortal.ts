import type { Store } from '../../../../src/main/store/store';
import type { TestDesk } from '../desk';

/** A desk whose program can be killed: from then on nothing it began goes any further, and what is stored stays. */
export interface Mortal {
  readonly desk: TestDesk;
  readonly isDead: () => boolean;
  kill(): void;
  /** Kills it right after so many more writes. */
  killAfterWrites(many: number): void;
}

const never = <T>(): Promise<T> => new Promise<T>(() => {});

export function mortal(desk: TestDesk): Mortal {
  const { store } = desk;
  let dead = false;
  let writesLeft = Infinity;

  /** A dead program hears of nothing. */
  const whileAlive = async <T>(work: Promise<T>): Promise<T> => {
    const value = await work;
    return dead ? never() : value;
  };

  const dying: Store = {
    ...store,
    transaction: async (work) => {
      if (dead) return never();
      const value = await store.transaction(work);
      writesLeft -= 1;
      if (writesLeft <= 0) dead = true;
      return dead ? never() : value;
    },
    checkpoint: () => (dead ? never() : whileAlive(store.checkpoint())),
    messages: {
      ...store.messages,
      due: (...asked) => (dead ? never() : whileAlive(store.messages.due(...asked))),
      beingSent: (...asked) => (dead ? never() : whileAlive(store.messages.beingSent(...asked))),
      outboxItem: (...asked) => (dead ? never() : whileAlive(store.messages.outboxItem(...asked))),
    },
  };
  return {
    desk: { ...desk, surroundings: { ...desk.surroundings, store: dying } },
    isDead: () => dead,
    kill: () => {
      dead = true;
    },
    killAfterWrites: (many) => {
      writesLeft = many;
    },
  };
}
