import type { SendingCarrier } from '../../../src/domain/messages/hand-off';
import type { InstantText } from '../../../src/domain/time/moment';
import type { App } from '../../../src/main/app';
import type { Certificates } from '../../servers/certificates';
import type { PostOfficeSettings } from '../../servers/post-office';

/** What goes wrong between a desk and a provider, or at the provider. */
export type NetworkFault =
  | 'reset before acceptance'
  | 'reset after acceptance'
  | 'time-out before acceptance'
  | 'time-out after acceptance'
  | 'held on the way'
  | '4xx'
  | '4xx of the settings'
  | '5xx'
  | '5xx although it was taken'
  | 'slow down'
  | 'wrong certificate'
  | 'another reference';

/**
 * One way to send as the fault tests see it: a real provider on this machine, the wire to it, and what the provider has
 * really received.
 */
export interface Way {
  readonly carrier: SendingCarrier;
  readonly channel: 'sms' | 'email';
  /** Whether the provider can be asked by reference what became of a message. */
  readonly canBeAsked: boolean;
  /** What the desk's settings start from. */
  readonly postOffice: Partial<PostOfficeSettings>;
  /** PEM certificates that the desk trusts. */
  readonly certificates: readonly string[];
  /** Enters what the post office does not hold. */
  readonly setUp?: (app: Pick<App, 'call'>) => Promise<void>;
  /** How often the provider has taken a message. */
  arrived(messageId: string): number;
  /** When, by the desk's clock, a message was on its way, whatever became of it. */
  readonly onItsWay: InstantText[];
  /** What befalls every message from now on. @returns false where it cannot here */
  befall(fault: NetworkFault): boolean;
  /** Resets the next connection once so many bytes have passed; where the wire knows bytes alone. */
  readonly trip?: (bytes: number) => void;
  /** Called for each message when it is on its way, and when the provider has taken it; it is waited for. */
  watch(then: (taken: boolean) => Promise<void> | void): void;
  /** All is well again. */
  mend(): void;
  /** What was held on its way arrives. */
  release(): Promise<void>;
  /** Nothing arrives and nothing is answered, from this very moment. */
  cut(): void;
  stop(): Promise<void>;
}

/** Watches nothing. */
export const unwatched = (): void => {};

/** What a way is opened with. */
export interface WayOptions {
  readonly certificates: Certificates;
  /** The desk's clock. */
  readonly now: () => InstantText;
  /** Over TLS, where the provider's peer speaks plain HTTP otherwise. */
  readonly secure?: boolean;
}

/** The seconds that a provider asks to be left alone for. */
export const SLOW_DOWN_SECONDS = 300;
