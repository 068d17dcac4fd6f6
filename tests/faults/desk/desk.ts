import { createApp, type App, type AppOptions } from '../../../src/main/app';
import { testClock, type TestClock, type TestPlatform } from '../../shells/test-platform';
import type { Way } from '../ways/way';
import { faultPlatform } from './fault-platform';

/** 10am on a Tuesday: every day of the tests begins here. */
export const MORNING = '2026-11-24T10:00:00.000Z';

export const morningClock = (): TestClock => testClock(MORNING);

/** Plainword at work on one store. */
export interface Desk {
  readonly app: App;
  readonly clock: TestClock;
  readonly platform: TestPlatform;
}

export interface DeskOptions extends AppOptions {
  /** The folder of an earlier start; a new one where none is given. */
  readonly dataDir?: string;
  readonly clock: TestClock;
}

/** How often the outbox of these tests looks, in milliseconds: the clock is moved by hand, so it may look at once. */
export const LOOKS_EVERY_MS = 15;

/** Opens the program on a folder, set up to send this way. */
export async function openDesk(way: Way, options: DeskOptions): Promise<Desk> {
  const { dataDir, clock, ...appOptions } = options;
  const platform = faultPlatform(way.postOffice, {
    clock,
    certificates: way.certificates,
    ...(dataDir !== undefined && { dataDir }),
  });
  const app = createApp(platform, { outboxLooksEveryMs: LOOKS_EVERY_MS, demoMails: false, ...appOptions });
  await way.setUp?.(app);
  return { app, clock, platform };
}
