import type { Id } from '../../domain/identity';
import type { Filing, KeptMessage, Trail } from '../../domain/trails/trail';
import type { Review } from '../../domain/trails/review/review';
import type { Moment } from '../../domain/time/moment';
import type { Stamp } from './people-store';

/** What a trail holds, after its mails were taken apart together. */
export interface TrailContent {
  readonly subject: string;
  readonly mails: readonly Id[];
  readonly messages: readonly KeptMessage[];
}

/** What a list shows of a trail: read without its messages. */
export interface TrailLine extends Omit<Trail, 'messages' | 'mails'> {
  readonly messages: number;
  readonly mails: number;
  readonly attachments: number;
  /** Who wrote the newest message: a name, or the address; empty where nobody is named. */
  readonly from: string;
}

/** Trails, and for whom each is filed. */
export interface TrailStore {
  /** Begins a trail; its mails are its own from now on. @throws NotThere */
  begin(content: TrailContent, stamp: Stamp): Promise<Trail>;
  /** Its mails and messages anew, when one joined or left. @throws ChangedElsewhere, NotThere; @throws StepNotAllowed once an entry of it was copied */
  rewrite(id: Id, version: number, content: TrailContent, stamp: Stamp): Promise<Trail>;
  /** A trail whose mails all went over into another. @throws ChangedElsewhere, NotThere; @throws StepNotAllowed when it is filed, or has a mail still */
  dissolve(id: Id, version: number, stamp: Stamp): Promise<void>;
  get(id: Id): Promise<Trail | undefined>;
  /** What is neither set aside nor recorded for everybody it is filed for, the newest first. */
  open(): Promise<Trail[]>;
  /** Set aside, or recorded: the newest first. */
  done(limit: number): Promise<Trail[]>;
  /** `open` and `done` as lists show them, quick with thousands. */
  openLines(): Promise<TrailLine[]>;
  doneLines(limit: number): Promise<TrailLine[]>;
  openCount(): Promise<number>;
  /** Open trails and trails recorded since with a message that one of these mails has, or quotes: by message ids of mails. */
  withMailIds(messageIds: readonly string[]): Promise<Trail[]>;
  setAside(id: Id, version: number, reason: string, stamp: Stamp): Promise<Trail>;
  putBack(id: Id, version: number, stamp: Stamp): Promise<Trail>;

  /** Files it for a person, and owes the entry (P5, P26): once for each person. @throws ChangedElsewhere, NotThere; @throws StepNotAllowed while it is set aside */
  file(
    id: Id,
    version: number,
    personId: Id,
    review: Review,
    happened: Moment,
    stamp: Stamp,
  ): Promise<Filing>;
  /** Takes a filing and the entry it owes back; replies among its mails are nobody's again. @throws StepNotAllowed once its entry is recorded */
  unfile(filingId: Id, version: number, stamp: Stamp): Promise<void>;
  filing(filingId: Id): Promise<Filing | undefined>;
  /** Keeps what was chosen; an entry that was copied is to be copied again when something else was chosen. @throws ChangedElsewhere, NotThere; @throws StepNotAllowed once its entry is recorded */
  review(filingId: Id, version: number, review: Review, stamp: Stamp): Promise<Filing>;
  /** Filings of a person whose entry is recorded, the newest first: what is on the record already. */
  recordedOf(
    personId: Id,
    limit: number,
  ): Promise<{ readonly filing: Filing; readonly messages: readonly KeptMessage[] }[]>;
}
