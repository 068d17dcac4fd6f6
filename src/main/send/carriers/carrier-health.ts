import { z } from 'zod';
import { carrierHealthSchema, type CarrierHealth } from '../../../contract/microsoft';
import type { Carrier } from '../../../domain/messages/channel';
import type { InstantText } from '../../../domain/time/moment';
import type { SettingStore } from '../../store/setting-store';
import type { SendAdapter, SendOutcome } from '../send-adapter';

/** How each way to send has been doing. */
export interface HealthKeeper {
  /** Of every carrier that was ever tried. */
  all(): Promise<CarrierHealth[]>;
  /** The same adapter, whose sends and tests are noted. */
  watched(adapter: SendAdapter): SendAdapter;
}

export interface HealthSurroundings {
  readonly settings: SettingStore;
  readonly now: () => InstantText;
  /** Told when a carrier begins or ceases to work. */
  readonly changed: () => void;
}

const NAME = 'health';
const keptSchema = z.array(carrierHealthSchema);
/** While nothing changes, this is how old what is kept may grow, in milliseconds: it is no reason to write each time. */
const WRITE_EVERY = 60_000;

/** Why an outcome speaks against the carrier; null where it does not. A message that is refused as it is does not. */
function faultOf(outcome: SendOutcome): string | null {
  return outcome.kind === 'later' || outcome.kind === 'unknown' ? outcome.sentence : null;
}

/** Keeps in the settings when each carrier last worked and what last failed. A fault in that never stops a message. */
export function createHealthKeeper({ settings, now, changed }: HealthSurroundings): HealthKeeper {
  let known: Map<Carrier, CarrierHealth> | undefined;
  let written = 0;

  const read = async (): Promise<Map<Carrier, CarrierHealth>> => {
    known ??= new Map(((await settings.read(NAME, keptSchema)) ?? []).map((each) => [each.carrier, each]));
    return known;
  };

  const note = async (carrier: Carrier, fault: string | null): Promise<void> => {
    try {
      const health = await read();
      const before = health.get(carrier);
      const at = now();
      health.set(carrier, {
        carrier,
        workedAt: fault === null ? at : (before?.workedAt ?? null),
        failedAt: fault === null ? (before?.failedAt ?? null) : at,
        sentence: fault,
      });
      const turned = before === undefined || before.sentence !== fault;
      if (!turned && Math.abs(Date.parse(at) - written) < WRITE_EVERY) return;
      written = Date.parse(at);
      await settings.write(NAME, [...health.values()]);
      if (turned) changed();
    } catch {
      // What is known of the message matters; what is known of the carrier is a courtesy.
    }
  };

  return {
    all: async () => [...(await read()).values()],
    watched: (adapter) => ({
      ...adapter,
      send: async (envelope) => {
        const outcome = await adapter.send(envelope);
        await note(adapter.carrier, faultOf(outcome));
        return outcome;
      },
      test: async () => {
        const report = await adapter.test();
        await note(adapter.carrier, report.ok ? null : report.sentence);
        return report;
      },
    }),
  };
}
