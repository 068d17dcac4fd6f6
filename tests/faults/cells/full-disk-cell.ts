import { count, type Count } from '../count/count';
import { minutes, settle } from '../count/settle';
import { morningClock, openDesk } from '../desk/desk';
import { newFolder, PREPARED_FOR_MINUTES, type Prepared } from '../desk/prepared';
import { smallDisk } from '../desk/small-disk';
import { untilInTime } from '../desk/until';
import type { Way } from '../ways/way';

/** When the disk is full: before anything could begin, or once the provider has a message whose answer is still to come. */
export type FullWhen = 'before it goes' | 'once it was taken';
/** How it ends: there is room again, or the program is started anew where there is room. */
export type RoomBy = 'room while it runs' | 'room at the next start';

export interface FullDisk extends Count {
  /** Whether the store really refused to write. */
  readonly refused: boolean;
}

/** The disk fills up while messages are sent. */
export async function fullDiskCell(
  way: Way,
  prepared: Prepared,
  when: FullWhen,
  roomBy: RoomBy,
): Promise<FullDisk> {
  const clock = morningClock();
  clock.pass({ minutes: PREPARED_FOR_MINUTES });
  const disk = await smallDisk(prepared.dataDir);
  const { dataDir, maxPages } = disk;
  let filled = false;
  const fill = async (): Promise<void> => {
    if (filled) return;
    filled = true;
    await disk.fill();
  };
  const first = await openDesk(way, { clock, dataDir, ...(maxPages !== undefined && { maxPages }) });
  way.watch((taken) => (taken === (when === 'once it was taken') ? fill() : undefined));
  const aMinutePasses = (): void => clock.pass({ minutes: 1 });
  await untilInTime(aMinutePasses, 'the disk is full', () => filled);
  await minutes(clock, 5);
  const refused = first.platform.lines.some((line) => line.includes('DiskFull'));

  let desk = first;
  if (roomBy === 'room while it runs') await disk.makeRoom();
  else {
    await first.app.close();
    await disk.makeRoom();
    const roomier = newFolder();
    await disk.close(roomier);
    desk = await openDesk(way, { clock, dataDir: roomier });
  }
  way.mend();
  try {
    await settle(desk.app, clock, prepared.ids);
    return { ...(await count(desk.app, prepared.ids, (id) => way.arrived(id))), refused };
  } finally {
    await desk.app.close();
    if (roomBy === 'room while it runs') await disk.close();
  }
}
