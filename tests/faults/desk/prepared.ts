import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Id } from '../../../src/domain/identity';
import { standing } from '../count/settle';
import type { Way } from '../ways/way';
import { morningClock, openDesk } from './desk';
import { untilInTime } from './until';
import { sendSome } from './write';

/** A store whose messages wait in the outbox, because the provider asked for a pause. */
export interface Prepared {
  readonly dataDir: string;
  readonly ids: readonly Id[];
}

/** After this the provider may be asked again: minutes after the desk's morning. */
export const PREPARED_FOR_MINUTES = 20;

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'plainword-fault-'));

/** Writes and sends messages that no provider takes yet, and closes the program. */
export async function prepare(way: Way, many: number): Promise<Prepared> {
  const clock = morningClock();
  const { app, platform } = await openDesk(way, { clock });
  way.befall('slow down');
  const ids = await sendSome(app, way, many);
  await untilInTime(
    () => clock.pass({ minutes: 1 }),
    'nothing is on its way',
    async () => {
      const messages = await standing(app, ids);
      return (
        messages.some(({ problem }) => problem !== null) &&
        messages.every(({ status }) => status === 'queued')
      );
    },
  );
  await app.close();
  way.mend();
  way.onItsWay.length = 0;
  return { dataDir: platform.dataDir, ids };
}
