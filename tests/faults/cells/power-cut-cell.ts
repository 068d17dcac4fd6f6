import { count, NONE, type Count } from '../count/count';
import { settle } from '../count/settle';
import { morningClock, openDesk } from '../desk/desk';
import { PREPARED_FOR_MINUTES, type Prepared } from '../desk/prepared';
import { snapshot, tear, type Torn } from '../desk/snapshot';
import { untilInTime } from '../desk/until';
import type { Way } from '../ways/way';

/**
 * The current fails right after a commit: from this moment nothing arrives at the provider and nothing more is written.
 * What the provider had taken it keeps; the next start finds the files of that moment, with the end of the log torn.
 * @returns the count: of nothing when everything was over before
 */
export async function powerCutCell(way: Way, prepared: Prepared, commit: number, torn: Torn): Promise<Count> {
  const clock = morningClock();
  clock.pass({ minutes: PREPARED_FOR_MINUTES });
  const { dataDir } = prepared;
  let commits = 0;
  let left: string | undefined;
  const before = await openDesk(way, {
    clock,
    dataDir,
    onCommit: () => {
      commits += 1;
      if (commits !== commit) return;
      way.cut();
      left = snapshot(dataDir);
    },
  });
  const everything = (): boolean => prepared.ids.every((id) => way.arrived(id) > 0);
  const aMinutePasses = (): void => clock.pass({ minutes: 1 });
  await untilInTime(
    aMinutePasses,
    'the current fails, or everything is sent',
    () => left !== undefined || everything(),
  );
  await before.app.close();
  way.mend();
  if (left === undefined) return NONE;

  tear(left, torn);
  clock.pass({ minutes: 1 });
  const { app } = await openDesk(way, { clock, dataDir: left });
  try {
    await settle(app, clock, prepared.ids);
    return await count(app, prepared.ids, (id) => way.arrived(id));
  } finally {
    await app.close();
  }
}
