import type { Id } from '../../domain/identity';
import type { Attachment } from '../../domain/messages/attachment';
import type { InstantText } from '../../domain/time/moment';
import type { EnvelopeFile } from '../send/send-adapter';
import type { Stamp } from './people-store';

/** A file whose bytes are all here. */
export type WholeFile = Omit<Attachment, 'added'>;

/** A message whose files' bytes nobody needs any more. */
export interface Spent {
  readonly messageId: Id;
  readonly files: number;
}

/** Files that go with emails: their bytes lie in pieces inside the encrypted file, one row beside them says which. */
export interface AttachmentStore {
  /** A file, removed or not. */
  get(id: Id): Promise<Attachment | undefined>;
  /** The files of a message in the order they were added, of both ways; what was removed is not among them. */
  of(messageId: Id): Promise<Attachment[]>;
  /** The files that go in the email itself, with their bytes. */
  files(messageId: Id): Promise<EnvelopeFile[]>;
  /** A file begins to come in under this id. @throws NotThere, ChangedElsewhere when the message is no draft any more */
  begin(id: Id, messageId: Id, stamp: Stamp): Promise<void>;
  /** Its next piece; `place` counts from 0. @throws NotThere when it was cancelled or swept */
  chunk(id: Id, place: number, content: Uint8Array): Promise<void>;
  /** All pieces are here, or, of a file by transfer, none is kept. @throws NotThere, ChangedElsewhere */
  finish(file: WholeFile, stamp: Stamp): Promise<Attachment>;
  /** Leaves off: nothing of the file stays. */
  cancel(id: Id): Promise<void>;
  /** Takes a file off a draft; `restore` gives it back until it is swept. @throws NotThere, ChangedElsewhere */
  remove(id: Id, stamp: Stamp): Promise<void>;
  /** @throws NotThere, ChangedElsewhere */
  restore(id: Id): Promise<Attachment>;
  /** Another name, with the media type of its ending. @throws NotThere, ChangedElsewhere */
  rename(id: Id, name: string, type: string): Promise<Attachment>;
  /** The files of a message that failed go on with its new draft. */
  passOn(from: Id, to: Id, stamp: Stamp): Promise<void>;
  /** Deletes what this machine had half taken in when it was last stopped. @returns how many files */
  sweepUnfinished(): Promise<number>;
  /** Deletes the bytes of files that were removed before an instant. */
  sweepRemoved(before: InstantText): Promise<void>;
  /** Messages with bytes that nobody needs: sent and recorded, or put aside before an instant. */
  spent(putAsideBefore: InstantText): Promise<Spent[]>;
  /** Deletes the bytes of a message's files; what they were called and their hashes stay. */
  dropBytes(messageId: Id, stamp: Stamp): Promise<void>;
}
