import type { ConnectionReport } from '../../contract/settings';
import type { Carrier, Channel } from '../../domain/messages/channel';
import type { NotDelivered } from '../../domain/messages/delivery';
import type { TemplateUse } from '../../domain/templates/template-use';
import type { InstantText } from '../../domain/time/moment';

/** A file as it goes with an email. */
export interface EnvelopeFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: Uint8Array;
}

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
  /** Of email alone. */
  readonly files: readonly EnvelopeFile[];
  /** What it was begun from: a provider that keeps the same template may send by its own. */
  readonly template: TemplateUse | null;
}

/**
 * What became of an attempt. `sentence` is for staff: what happened and what to do, without number, name or text.
 * - `sent`: the provider took it.
 * - `refused`: it was not sent and will not be, as it is.
 * - `later`: it was surely not sent; trying again may help. `slowDown`: the provider asks for less of everything, so
 *   nothing goes by this carrier before `waitSeconds` have passed.
 * - `unknown`: it may have been sent: nobody may send it again before asking.
 */
export type SendOutcome =
  | { kind: 'sent'; providerId: string; from: string }
  | { kind: 'refused'; sentence: string; why?: NotDelivered }
  | { kind: 'later'; sentence: string; waitSeconds?: number; slowDown?: boolean }
  | { kind: 'unknown'; sentence: string };

/** What a provider is asked about. */
export interface Asked extends Pick<Envelope, 'reference' | 'from' | 'to'> {
  /** Its own name for the message; null where none came back. */
  readonly providerId: string | null;
  /** When it was handed over. */
  readonly since: InstantText;
}

/** What the provider knows of a reference. `cannot-ask`: never, or with `again` only not just now. */
export type LookUp =
  | { kind: 'sent'; providerId: string; at: InstantText | null }
  | { kind: 'not-found' }
  | { kind: 'cannot-ask'; sentence: string; again?: boolean };

/** What became of a message that the provider had taken. `cannot-ask`: not now; it is asked again. */
export type DeliveryReport =
  | { kind: 'delivered'; at: InstantText | null }
  | { kind: 'failed'; why: NotDelivered; at: InstantText | null }
  | { kind: 'on-its-way' }
  | { kind: 'not-found' }
  | { kind: 'cannot-ask' };

/** How fast a provider may be used. */
export interface Pace {
  readonly perMinute: number;
  /** How many may be under way together. */
  readonly atOnce: number;
}

/** A way to send. Never retries by itself, never throws: every fault is an outcome. */
export interface SendAdapter {
  readonly carrier: Carrier;
  readonly channel: Channel;
  readonly pace: Pace;
  /**
   * Whether `lookUp` can tell what became of a message. Only then may several be put to `sending` at once: where nobody
   * can be asked, a crash would make each of them a question to a person.
   */
  readonly canBeAsked: boolean;
  send(envelope: Envelope): Promise<SendOutcome>;
  /** Whether the provider has a message of this reference. */
  lookUp(asked: Asked): Promise<LookUp>;
  /** What became of a message it took; missing where the provider never tells. */
  deliveryOf?(asked: Asked): Promise<DeliveryReport>;
  /** Signs in without sending, and says in words what failed. */
  test(): Promise<ConnectionReport>;
}
