import type { Id } from '../../domain/identity';
import type { Moment } from '../../domain/time/moment';
import type { DeletedHow, HeldFor, KeptMail, MailSource } from '../../domain/trails/kept-mail';
import type { MailText } from '../../domain/trails/mail-text';
import type { Stamp } from './people-store';

/** A mail whose bytes are all here. */
export interface WholeMail {
  readonly id: Id;
  readonly source: MailSource;
  readonly bytes: number;
  readonly sha256: string;
  readonly arrived: Moment | null;
}

/** A mail to be deleted in the mailbox, or looked up there. */
export interface AskedDeletion {
  readonly mailId: Id;
  readonly mailbox: string;
  readonly remoteId: string;
  /** Who asked for it last: whose receipt it is when it is seen to be gone after a restart. */
  readonly askedBy: string;
}

/** Mails as they came in: whole, before anything is done with them; their bytes lie in pieces. */
export interface MailStore {
  /** A mail begins to come in under this id. @throws StepNotAllowed when it is kept already */
  begin(id: Id, stamp: Stamp): Promise<void>;
  /** Its next piece; `place` counts from 0. @throws NotThere when it was cancelled or swept */
  chunk(id: Id, place: number, content: Uint8Array): Promise<void>;
  /** All pieces are here: it is kept, not read yet. @throws NotThere */
  finish(mail: WholeMail, stamp: Stamp): Promise<KeptMail>;
  /** Nothing of a mail stays that was not finished. */
  cancel(id: Id): Promise<void>;
  /** Begin, pieces and finish in one: of a mail that is whole in memory. One of the mailbox that is kept already gives the kept one. */
  keep(mail: WholeMail, content: Uint8Array, stamp: Stamp): Promise<KeptMail>;
  get(id: Id): Promise<KeptMail | undefined>;
  many(ids: readonly Id[]): Promise<KeptMail[]>;
  /** What was kept and is not read, or was read and is part of no trail, when the program was last stopped: the oldest first. */
  unread(): Promise<KeptMail[]>;
  /** All bytes, as they came in. @throws NotThere; @throws StoreDamaged when some are missing */
  bytes(id: Id): Promise<Uint8Array<ArrayBuffer>>;
  /** What was read out of it: the mail, then those attached to it. */
  texts(id: Id): Promise<MailText[]>;
  /** Keeps what was read. @throws NotThere */
  read(id: Id, texts: readonly MailText[]): Promise<KeptMail>;
  /** Keeps why it can't be read. @throws NotThere */
  unreadable(id: Id, problem: string): Promise<KeptMail>;
  /** Whether a mail of the mailbox is kept already. */
  ofMailbox(mailbox: string, remoteId: string): Promise<KeptMail | undefined>;
  /** The mailbox gave a mail that lies there another name. @throws NotThere; @throws StepNotAllowed of a file, or once its deletion was asked for */
  renamed(id: Id, remoteId: string): Promise<KeptMail>;
  /** A kept mail with these very bytes that did not come out of the mailbox: the same file again. */
  bySha256(sha256: string): Promise<KeptMail | undefined>;
  /** Mails that can't be read, the newest first. */
  notReadable(): Promise<KeptMail[]>;
  /** Nothing stays of a file that was not read, or can't be. @throws StepNotAllowed of a mail that was read, or that lies in the mailbox */
  discard(id: Id): Promise<void>;
  /** Kept mails with this message id: the same mail by another way. */
  byMessageId(messageId: string): Promise<KeptMail[]>;

  /** Mails of which every entry they belong to is recorded, or that are set aside, and whose original still lies somewhere, the oldest first; held ones too (P16). */
  undeleted(): Promise<KeptMail[]>;
  /**
   * Writes that the original is to be deleted, before the mailbox is touched.
   * @throws StepNotAllowed unless every entry it belongs to is recorded or its trail is set aside, it is not held back, and
   * it came out of the mailbox
   */
  askDeletion(id: Id, stamp: Stamp): Promise<KeptMail>;
  /** Deletions that were asked for and are not done. One of which another entry is owed meanwhile is none any more. */
  asked(): Promise<AskedDeletion[]>;
  /** It is gone, with the receipt; the first counts. @throws StepNotAllowed unless it was asked for once, or is ticked by hand after it was recorded */
  deleted(id: Id, how: DeletedHow, when: Moment, stamp: Stamp): Promise<KeptMail>;
  /** It is not gone yet, and why; `giveUp` takes the asking back. */
  notDeleted(id: Id, problem: string, giveUp: boolean): Promise<KeptMail>;
  /** Holds it back; an asking that is not done is taken back. @throws StepNotAllowed once it is deleted */
  hold(id: Id, why: HeldFor, note: string, stamp: Stamp): Promise<KeptMail>;
  /** Releasing twice changes nothing. */
  release(id: Id, stamp: Stamp): Promise<KeptMail>;
  /** What this machine had half taken in. @returns how many */
  sweepUnfinished(): Promise<number>;
  /** Mails that are recorded and deleted everywhere: their bytes and words are dropped, and only the receipt stays. @returns how many */
  dropSpent(): Promise<number>;
}
