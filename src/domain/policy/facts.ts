import type { Carrier, Channel } from '../messages/channel';
import type { DraftContent } from '../messages/message';
import type { Person } from '../people/person';
import type { Service } from '../services/service';
import type { InstantText } from '../time/moment';

/** A message as far as the decision needs it. */
export type MessageToDecide = Pick<
  DraftContent,
  | 'channel'
  | 'carrier'
  | 'purpose'
  | 'contactPointId'
  | 'subject'
  | 'text'
  | 'authorisedUseId'
  | 'answersId'
  | 'about'
  | 'sendAt'
  | 'notAfter'
>;

/** What is recorded about the people and the means of a message. */
export interface Facts {
  readonly person: Person | null;
  readonly service: Service | null;
  /** Which ways to send are set up. */
  readonly carriers: readonly Carrier[];
  /** The SMTP server in the settings; null when there is none. */
  readonly smtpHost: string | null;
  /** When somebody last worked on the text, by which its "tomorrow" is read; null: it is being written now (P32). */
  readonly written: InstantText | null;
}

/** The carriers that take a channel. */
export const CARRIERS_OF = {
  sms: ['govuk-notify', 'trust-phone'],
  email: ['smtp'],
} satisfies Record<Channel, Carrier[]>;
