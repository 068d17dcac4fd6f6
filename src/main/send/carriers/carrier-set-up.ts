import type { Carrier } from '../../../domain/messages/channel';
import type { Service } from '../../../domain/services/service';
import type { SettingStore } from '../../store/setting-store';
import type { SendAdapter } from '../send-adapter';

/** One way to send, as far as this desk has set it up: its settings and secrets are read anew each time. */
export interface CarrierSetUp {
  readonly carrier: Carrier;
  /** Whether messages may go by it: settings and secrets are there. */
  isReady(): Promise<boolean>;
  /** The adapter; nothing before it is set up, and nothing for a hand-off, which people send themselves. */
  adapter(): Promise<SendAdapter | undefined>;
  /**
   * The number, name or address that its messages come from, for the record (P24, P25); null where none is known. It is
   * asked inside transactions too: what it reads, it reads in `from`.
   */
  sender(service: Service | undefined, from: SettingStore): Promise<string | null>;
  /** Of email: the server it goes through, by whose name the policy knows whether it encrypts (P13). */
  mailHost(): Promise<string | null>;
}
