import { Temporal } from 'temporal-polyfill';
import { instantText } from '../../../src/domain/time/moment';
import { count, type Count } from '../count/count';
import { minutes, settle } from '../count/settle';
import { openDesk } from '../desk/desk';
import { until } from '../desk/until';
import { sendSome } from '../desk/write';
import type { TestClock } from '../../shells/test-platform';
import type { NetworkFault, Way } from '../ways/way';

const MESSAGES = 2;

/** What happens to time while a message is on its way. */
export type TimeFault = 'clock set forward' | 'clock set back' | 'laptop sleep';

/** What becomes of the message that was on its way then. */
export const MEANWHILE = {
  'nothing else': undefined,
  'it never arrived': 'reset before acceptance',
  'its answer was lost': 'reset after acceptance',
  'it arrives minutes later': 'held on the way',
} satisfies Record<string, NetworkFault | undefined>;
export type Meanwhile = keyof typeof MEANWHILE;

/** A week: the same weekday and time, so that the service is open then too. */
const WEEK = { hours: 24 * 7 };
/** From 10am to 3pm. */
const NAP_HOURS = 5;

function befall(clock: TestClock, fault: TimeFault): void {
  const now = Temporal.Instant.from(clock.now());
  if (fault === 'clock set forward') clock.set(instantText(now.add(WEEK)));
  else if (fault === 'clock set back') clock.set(instantText(now.subtract(WEEK)));
  else clock.pass({ hours: NAP_HOURS });
}

/** Somebody puts the clock right. */
function putRight(clock: TestClock, fault: TimeFault): void {
  const now = Temporal.Instant.from(clock.now());
  if (fault === 'clock set forward') clock.set(instantText(now.subtract(WEEK)));
  if (fault === 'clock set back') clock.set(instantText(now.add(WEEK)));
}

export interface TimeStory {
  readonly fault: TimeFault;
  readonly meanwhile: Meanwhile;
  /** Whether the clock is put right some minutes later; else it stays as it is. */
  readonly putRight: boolean;
}

/** Time jumps while messages are on their way; they are awake, or the clock is right, again minutes later. */
export async function timeCell(way: Way, story: TimeStory, clock: TestClock): Promise<Count> {
  const { app } = await openDesk(way, { clock });
  const during = MEANWHILE[story.meanwhile];
  let jumped = false;
  try {
    way.watch((taken) => {
      if (taken || jumped) return;
      jumped = true;
      befall(clock, story.fault);
    });
    if (during !== undefined) way.befall(during);
    const ids = await sendSome(app, way, MESSAGES);
    await until('a message is on its way', () => jumped);
    await minutes(clock, 2);
    await way.release();
    way.mend();
    await minutes(clock, 1);
    if (story.putRight) putRight(clock, story.fault);
    await settle(app, clock, ids);
    return await count(app, ids, (id) => way.arrived(id));
  } finally {
    await app.close();
  }
}
