import type { FileTransfer, PasswordWay } from '../../../domain/files/transfer';
import type { Id } from '../../../domain/identity';
import type { FileWay } from '../../../domain/messages/attachment';
import type { InstantText } from '../../../domain/time/moment';
import type { FactColumns } from './fact-columns';

/** A file that goes with an email; its bytes are in attachment_chunks, its fact says who added it. */
export interface AttachmentsTable extends FactColumns {
  id: Id;
  message_id: Id;
  name: string;
  type: string;
  /** PostgreSQL gives wide numbers as text. */
  bytes: number | string;
  sha256: string;
  way: FileWay;
  /** When it was taken off; null while it goes. */
  removed_at: InstantText | null;
  /** When its bytes were deleted; null while they are here. */
  dropped_at: InstantText | null;
}

export interface AttachmentChunksTable {
  attachment_id: Id;
  /** From 0. */
  place: number;
  content: Uint8Array;
}

/** A file that is coming in; its name is the file's own. */
export interface AttachmentUploadsTable extends FactColumns {
  id: Id;
  message_id: Id;
}

/** Files by secure file transfer; its fact says who began it. */
export interface FileTransfersTable extends FactColumns {
  id: Id;
  message_id: Id;
  state: FileTransfer['state'];
  file_name: string;
  bytes: number | string;
  sha256: string | null;
  /** Null once nobody needs it. */
  password: string | null;
  link: string | null;
  expires: string | null;
  password_way: PasswordWay | null;
  given_at: InstantText | null;
  given_offset: number | null;
  downloaded_at: InstantText | null;
  downloaded_offset: number | null;
  file_deleted_at: InstantText | null;
}
