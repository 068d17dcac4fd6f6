import type { Message } from '../../../src/domain/messages/message';
import { count, type Count } from '../count/count';
import { minutes, settle, standing } from '../count/settle';
import { morningClock, openDesk } from '../desk/desk';
import { until, untilOrLater } from '../desk/until';
import { sendSome } from '../desk/write';
import type { NetworkFault, Way } from '../ways/way';

const MESSAGES = 3;
/** How long the fault lasts, in minutes of the desk's clock: long enough for more than one attempt. */
const LASTS = 3;

/** What is held on its way arrives this long after it was sent. */
const LATE_MINUTES = 2;

/**
 * Messages are sent while something is wrong with the network or the provider; after minutes all is well again, and
 * what was on its way arrives.
 */
export async function networkCell(way: Way, fault: NetworkFault, clock = morningClock()): Promise<Count> {
  const { app } = await openDesk(way, { clock });
  const hasMetIt = ({ status, problem }: Message): boolean =>
    (status !== 'queued' || problem !== null) && (status !== 'sending' || way.canBeAsked);
  try {
    way.befall(fault);
    const ids = await sendSome(app, way, MESSAGES);
    await until('the fault is met', async () => (await standing(app, ids)).some(hasMetIt));
    await untilOrLater(async () => (await standing(app, ids)).every(hasMetIt));
    await minutes(clock, fault === 'held on the way' ? LATE_MINUTES : LASTS);
    await way.release();
    way.mend();
    await settle(app, clock, ids);
    return await count(app, ids, (id) => way.arrived(id));
  } finally {
    await app.close();
  }
}
