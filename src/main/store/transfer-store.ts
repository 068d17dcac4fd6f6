import type { FileTransfer, PasswordWay } from '../../domain/files/transfer';
import type { Id } from '../../domain/identity';
import type { InstantText, Moment } from '../../domain/time/moment';
import type { Stamp } from './people-store';

/** A transfer that somebody must still look after, with whose it is. */
export interface UnsettledTransfer {
  readonly transfer: FileTransfer;
  readonly personName: string | null;
}

/** What is fixed as a transfer goes on; what is left out stays as it is. */
export interface TransferChange {
  readonly state?: FileTransfer['state'];
  readonly bytes?: number;
  readonly sha256?: string;
  readonly link?: string;
  readonly expires?: string;
  readonly passwordWay?: PasswordWay;
  /** Null deletes it. */
  readonly password?: null;
  readonly passwordGiven?: Moment;
  readonly downloaded?: Moment;
  readonly fileDeleted?: InstantText;
}

/** Files that go by secure file transfer, one transfer a message (P7). */
export interface TransferStore {
  /** @throws NotThere, ChangedElsewhere when the message is no draft any more or has a transfer already */
  begin(transfer: { messageId: Id; fileName: string; password: string }, stamp: Stamp): Promise<FileTransfer>;
  of(messageId: Id): Promise<FileTransfer | undefined>;
  /** While it is kept. */
  password(messageId: Id): Promise<string | undefined>;
  /** @throws NotThere */
  change(messageId: Id, change: TransferChange): Promise<FileTransfer>;
  /** The transfer and its files are the message's no more. */
  remove(messageId: Id): Promise<void>;
  /** The files of a message that failed go on with its new draft. */
  passOn(from: Id, to: Id): Promise<void>;
  /** Transfers this machine was encrypting when it was last stopped. */
  cutOff(): Promise<FileTransfer[]>;
  /** Of messages that were sent: those whose password was not given or whose files did not arrive yet; those whose link ran out before a day are let be. The soonest to run out first. */
  unsettled(since: string): Promise<UnsettledTransfer[]>;
  /** Transfers whose password nobody needs: given and downloaded, run out before a day, or of a message put aside before an instant. */
  finished(today: string, putAsideBefore: InstantText): Promise<FileTransfer[]>;
}
