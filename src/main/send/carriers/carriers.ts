import type { Carrier } from '../../../domain/messages/channel';
import type { MailHosts } from '../../../domain/policy/facts';
import type { Service } from '../../../domain/services/service';
import type { Platform } from '../../platform/platform';
import type { MicrosoftAccount } from '../../microsoft/microsoft-account';
import type { SettingStore } from '../../store/setting-store';
import type { Store } from '../../store/store';
import type { SendAdapter } from '../send-adapter';
import type { HealthKeeper } from './carrier-health';
import type { CarrierSetUp } from './carrier-set-up';
import { graphCarrier } from './graph-carrier';
import { handOffCarriers } from './hand-off-carriers';
import { notifyCarrier } from './notify-carrier';
import { smtpCarrier } from './smtp-carrier';

/** How this desk sends, as its settings and secrets in the encrypted store say. */
export interface Carriers {
  /** The carriers that are set up. */
  ready(): Promise<Carrier[]>;
  /** The adapter of a carrier; none for a hand-off, and none before it is set up. */
  adapter(carrier: Carrier): Promise<SendAdapter | undefined>;
  /**
   * The number, name or address that messages by a carrier come from; null where none is known. `from`: the settings
   * that a transaction was given, where it is asked inside one.
   */
  sender(carrier: Carrier, service: Service | undefined, from: SettingStore): Promise<string | null>;
  /** The server that each way of email goes through (P13). */
  mailHosts(): Promise<MailHosts>;
}

export function createCarriers(
  { settings, services }: Pick<Store, 'settings' | 'services'>,
  platform: Platform,
  microsoft: MicrosoftAccount,
  health: HealthKeeper,
): Carriers {
  const mailboxes = async () => [...new Set((await services.list()).map(({ mailbox }) => mailbox))];
  const carriers = carriersOf([
    notifyCarrier(settings, platform),
    graphCarrier(microsoft, platform, mailboxes),
    smtpCarrier(settings, platform, microsoft),
    ...handOffCarriers(settings),
  ]);
  return {
    ...carriers,
    adapter: async (carrier) => {
      const adapter = await carriers.adapter(carrier);
      return adapter && health.watched(adapter);
    },
  };
}

/** Puts ways to send together. */
export function carriersOf(all: readonly CarrierSetUp[]): Carriers {
  const of = (carrier: Carrier): CarrierSetUp | undefined => all.find((each) => each.carrier === carrier);
  return {
    ready: async () => {
      const ready = await Promise.all(all.map((each) => each.isReady()));
      return all.filter((_, i) => ready[i] === true).map(({ carrier }) => carrier);
    },
    adapter: async (carrier) => of(carrier)?.adapter(),
    sender: async (carrier, service, from) => (await of(carrier)?.sender(service, from)) ?? null,
    mailHosts: async () => {
      const hosts: Partial<Record<Carrier, string>> = {};
      for (const each of all) {
        const host = (await each.isReady()) ? await each.mailHost() : null;
        if (host !== null) hosts[each.carrier] = host;
      }
      return hosts;
    },
  };
}
