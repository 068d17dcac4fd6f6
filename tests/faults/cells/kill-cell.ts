import { count, type Count } from '../count/count';
import { settle } from '../count/settle';
import { morningClock, openDesk } from '../desk/desk';
import { startDeskInChild } from '../desk/desk-in-child';
import { wholePostOffice } from '../desk/fault-platform';
import { PREPARED_FOR_MINUTES, type Prepared } from '../desk/prepared';
import { untilInTime } from '../desk/until';
import type { Way } from '../ways/way';

/** Where a process is killed. */
export type KilledAt =
  | { readonly commit: number }
  /** With so many messages on their way: before the provider took the last of them, or before its answer left. */
  | { readonly onItsWay: number; readonly taken: boolean }
  | { readonly afterMs: number };

/** Lets a process send what waits, kills it without a word, and lets another go on. */
export async function killCell(way: Way, prepared: Prepared, at: KilledAt): Promise<Count> {
  const { dataDir } = prepared;
  const clock = morningClock();
  clock.pass({ minutes: PREPARED_FOR_MINUTES });
  const child = startDeskInChild({
    dataDir,
    postOffice: wholePostOffice(way.postOffice),
    certificates: [...way.certificates],
    now: clock.now(),
    killAfter: 'commit' in at ? at.commit : null,
  });
  const dead = child.gone;
  if ('onItsWay' in at) {
    way.watch(async (taken) => {
      if (way.onItsWay.length < at.onItsWay || taken !== at.taken) return;
      child.kill();
      await dead;
    });
  }
  if ('afterMs' in at) setTimeout(() => child.kill(), at.afterMs);
  const everything = (): boolean => prepared.ids.every((id) => way.arrived(id) > 0);
  const aMinutePasses = (): void => {
    clock.pass({ minutes: 1 });
    child.pass(1);
  };
  await untilInTime(
    aMinutePasses,
    'it is killed, or has sent everything',
    () => child.isGone() || everything(),
  );
  child.kill();
  await dead;
  way.mend();

  clock.pass({ minutes: 1 });
  const { app } = await openDesk(way, { clock, dataDir });
  try {
    await settle(app, clock, prepared.ids);
    return await count(app, prepared.ids, (id) => way.arrived(id));
  } finally {
    await app.close();
  }
}
