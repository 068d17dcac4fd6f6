import type { NameFinding } from '../files/name-findings';
import type { FileTransfer } from '../files/transfer';
import type { Attachment } from '../messages/attachment';
import type { Carrier } from '../messages/channel';
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

/** Whether a gateway encrypts is known by the name of its server (P13). */
export type MailHosts = Readonly<Partial<Record<Carrier, string>>>;

/** What is recorded about the people and the means of a message. */
export interface Facts {
  readonly person: Person | null;
  readonly service: Service | null;
  /** Which ways to send are set up. */
  readonly carriers: readonly Carrier[];
  /** The server that each way of email goes through; missing where it is not set up. */
  readonly mailHosts: MailHosts;
  /** The files that go with it. */
  readonly attachments: readonly Attachment[];
  /** The secure file transfer that it tells of, where there is one (P7). */
  readonly transfer?: FileTransfer | null;
  /** Whether its words give the password of the transfer away; only main knows it. */
  readonly passwordTold?: boolean;
  /** What the names of its files give away, as the checks say (P33). */
  readonly telling?: readonly NameFinding[];
  /** When somebody last worked on the text, by which its "tomorrow" is read; null: it is being written now (P32). */
  readonly written: InstantText | null;
}
