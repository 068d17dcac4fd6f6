import type { PostOffice } from '../../../src/main/platform/post-office';
import type { App } from '../../../src/main/app';
import { ask } from '../../shells/ask';
import { Temporal } from 'temporal-polyfill';
import { instantText } from '../../../src/domain/time/moment';
import type { TestClock } from '../../shells/test-platform';
import { startDeskInChild, type DeskInChild } from '../desk/desk-in-child';
import { wholePostOffice } from '../desk/fault-platform';
import { newFolder } from '../desk/prepared';
import type { Way } from '../ways/way';

/** A desk whose process is killed again and again, and started again on what was left. */
export interface RandomDesk extends Pick<App, 'call'> {
  /** How often a process ended without a word. */
  kills(): number;
  /** Lets time pass, for the desk and for the test. */
  pass(minutes: number): void;
  /** Somebody sets the clock. */
  setBy(minutes: number): void;
  killAfter(commits: number): void;
  kill(): void;
  /** Starts it where it is not running. */
  ensure(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a desk that is set up to send every way there is. */
export async function openRandomDesk(ways: readonly Way[], clock: TestClock): Promise<RandomDesk> {
  const dataDir = newFolder();
  const given = ways.reduce<Partial<PostOffice>>((all, way) => ({ ...all, ...way.postOffice }), {});
  const postOffice = wholePostOffice(given);
  const certificates = [...new Set(ways.flatMap((way) => way.certificates))];
  let kills = 0;
  let child: DeskInChild | undefined;

  const ensure = async (): Promise<void> => {
    if (child !== undefined) return;
    const started = startDeskInChild({
      dataDir,
      postOffice,
      certificates,
      now: clock.now(),
      killAfter: null,
    });
    child = started;
    const noteItsEnd = async (): Promise<void> => {
      await started.gone;
      if (child !== started) return;
      child = undefined;
      kills += 1;
    };
    void noteItsEnd();
    await ask(started, 'settings.get', {});
  };
  await ensure();
  const first = child;
  if (first !== undefined) for (const way of ways) await way.setUp?.(first);

  return {
    call: (name, input) =>
      child?.call(name, input) ?? Promise.reject(new Error('the process is not running')),
    kills: () => kills,
    pass: (minutes) => {
      clock.pass({ minutes });
      child?.pass(minutes);
    },
    setBy: (minutes) => {
      const to = instantText(Temporal.Instant.from(clock.now()).add({ minutes }));
      clock.set(to);
      child?.set(to);
    },
    killAfter: (commits) => child?.killAfter(commits),
    kill: () => child?.kill(),
    ensure,
    close: async () => {
      const last = child;
      child = undefined;
      await last?.close();
    },
  };
}
