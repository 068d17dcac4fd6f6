import type { Id } from '../../domain/identity';
import type { Moment } from '../../domain/time/moment';
import type { Reply, ReplyAbout } from '../../domain/replies/reply';
import type { Stamp } from './people-store';

/** A reply as it is kept: what its clock and its marks are is worked out when it is read. */
export type KeptReply = Omit<Reply, 'due' | 'clock' | 'marks'>;

/** What was read in a mail of the service's mailbox, for its reply. */
export interface MailReply {
  readonly mailId: Id;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly received: Moment;
  /** The service whose mailbox it came to, where that is clear: its clock runs before the trail is filed (P31). */
  readonly serviceId: Id | null;
  /** The message of ours that it answers. */
  readonly answersMessageId: Id | null;
}

/** Replies of people, whatever way they came (P31, P34). */
export interface ReplyStore {
  /** A mail of the mailbox that somebody outside wrote: its clock begins. It is whosever its trail is filed for already. Twice gives the same. */
  arrived(reply: MailReply, stamp: Stamp): Promise<void>;
  /**
   * The mail's trail was filed for this person: it is theirs from now on, whatever was thought before, unless the trail is
   * still filed for the one who has it. @throws NotThere when the mail is no reply
   */
  belongsTo(mailId: Id, personId: Id, serviceId: Id | null, stamp: Stamp): Promise<void>;
  /** A text that nobody was known to have sent is somebody's now: what was noted about it goes over to what it became. */
  becomes(was: ReplyAbout, is: ReplyAbout): Promise<void>;
  get(about: ReplyAbout): Promise<KeptReply | undefined>;
  /** It has signs of an emergency: kept, so that it rings again after a restart until somebody saw to it. @returns whether that is new */
  ring(about: ReplyAbout, stamp: Stamp): Promise<boolean>;
  /** What rang and nobody saw to, answered or closed or not, the oldest first. */
  ringing(): Promise<KeptReply[]>;
  /** What nobody answered or closed, the oldest first. */
  waiting(): Promise<KeptReply[]>;
  /** What was answered or closed, the newest first. */
  settled(limit: number): Promise<KeptReply[]>;
  /** Replies and messages of a person, for the thread beside an answer: the newest first. */
  ofPerson(personId: Id, limit: number): Promise<KeptReply[]>;
  answered(about: ReplyAbout, stamp: Stamp): Promise<void>;
  close(about: ReplyAbout, reason: string, stamp: Stamp): Promise<void>;
  reopen(about: ReplyAbout, stamp: Stamp): Promise<void>;
  alarmSeen(about: ReplyAbout, did: string, stamp: Stamp): Promise<void>;
  markOffensive(about: ReplyAbout, offensive: boolean, stamp: Stamp): Promise<void>;
}
