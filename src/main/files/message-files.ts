import type { Surroundings } from '../surroundings';
import { createTakingIn, type TakingIn } from './taking-in';
import { createTidying, type Tidying } from './tidy';
import { createTransfers, type Transfers } from './transfers';

/** How often what nobody needs is looked for by itself. */
const TIDY_EVERY_MS = 60 * 60 * 1000;

/** Everything that happens to files of messages. */
export interface MessageFiles extends Tidying {
  readonly takingIn: TakingIn;
  readonly transfers: Transfers;
  close(): Promise<void>;
}

/** Ends what a former start left half done, then tidies now, every hour, and when asked. */
export async function startMessageFiles(surroundings: Surroundings): Promise<MessageFiles> {
  const { platform } = surroundings;
  const transfers = createTransfers(surroundings);
  const tidying = createTidying(surroundings);
  let underWay: Promise<void> = Promise.resolve();
  const tidy = (): Promise<void> => {
    underWay = underWay.then(tidying.tidy).catch(() => platform.log('files: not tidied'));
    return underWay;
  };
  await tidying.atStart().catch(() => platform.log('files: what was half done was not ended'));
  const timer = setInterval(() => void tidy(), TIDY_EVERY_MS);
  timer.unref();
  void tidy();
  return {
    atStart: tidying.atStart,
    tidy,
    takingIn: createTakingIn(surroundings, transfers),
    transfers,
    close: async () => {
      clearInterval(timer);
      await transfers.close();
      await underWay;
    },
  };
}
