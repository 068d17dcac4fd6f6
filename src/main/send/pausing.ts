import { z } from 'zod';
import type { Paused } from '../../contract/outbox';
import { momentSchema } from '../../domain/time/moment';
import type { Surroundings } from '../surroundings';

/** All sending, paused or not; kept over a restart. */
export interface Pausing {
  /** Who paused it, and when; null while it goes. */
  paused(): Promise<Paused | null>;
  pause(): Promise<void>;
  resume(): Promise<void>;
}

const keptSchema = z.object({
  paused: z.object({ by: z.string(), when: momentSchema }).nullable(),
});

const NAME = 'outbox';

export function createPausing({ store, stamp }: Pick<Surroundings, 'store' | 'stamp'>): Pausing {
  /** `null` is known as well: it goes. */
  let known: { readonly paused: Paused | null } | undefined;

  const paused = async (): Promise<Paused | null> => {
    known ??= (await store.settings.read(NAME, keptSchema)) ?? { paused: null };
    return known.paused;
  };

  const keep = async (next: (by: Paused) => Paused | null, what: string): Promise<void> => {
    const by = await stamp();
    const value = next(by);
    await store.transaction(async (inside) => {
      await inside.settings.write(NAME, { paused: value });
      await inside.audit.append({ what, about: null, detail: null }, by);
    });
    known = { paused: value };
  };

  return {
    paused,
    pause: async () => {
      if ((await paused()) === null) await keep(({ by, when }) => ({ by, when }), 'outbox.paused');
    },
    resume: async () => {
      if ((await paused()) !== null) await keep(() => null, 'outbox.resumed');
    },
  };
}
