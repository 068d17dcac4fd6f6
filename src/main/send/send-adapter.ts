import type { ConnectionReport } from '../../contract/settings';
import type { Carrier, Channel } from '../../domain/messages/channel';
import type { InstantText } from '../../domain/time/moment';

/** One message on its way, to exactly one recipient (P8, P13). */
export interface Envelope {
  /** The message's id: the provider can be asked for it after a crash. */
  readonly reference: string;
  readonly channel: Channel;
  readonly from: string;
  /** The name beside the From address: the service's. */
  readonly fromName: string;
  readonly to: string;
  /** Empty for texts. */
  readonly subject: string;
  readonly text: string;
}

/**
 * What became of an attempt. `sentence` is for staff: what happened and what to do, without number, name or text.
 * - `sent`: the provider took it.
 * - `refused`: it was not sent and will not be, as it is.
 * - `later`: it was surely not sent; trying again may help.
 * - `unknown`: it may have been sent: nobody may send it again before asking.
 */
export type SendOutcome =
  | { kind: 'sent'; providerId: string; from: string }
  | { kind: 'refused'; sentence: string }
  | { kind: 'later'; sentence: string; waitSeconds?: number }
  | { kind: 'unknown'; sentence: string };

/** What the provider knows of a reference. `cannot-ask`: never, or with `again` only not just now. */
export type LookUp =
  | { kind: 'sent'; providerId: string; at: InstantText | null }
  | { kind: 'not-found' }
  | { kind: 'cannot-ask'; sentence: string; again?: boolean };

/** A way to send. Never retries by itself, never throws: every fault is an outcome. */
export interface SendAdapter {
  readonly carrier: Carrier;
  readonly channel: Channel;
  send(envelope: Envelope): Promise<SendOutcome>;
  /** Whether the provider has a message of this reference. */
  lookUp(reference: string): Promise<LookUp>;
  /** Signs in without sending, and says in words what failed. */
  test(): Promise<ConnectionReport>;
}
