import type { MailText } from '../../../domain/trails/mail-text';
import type { WholeAttachment } from './read-attachment';

/** What the reading thread is asked: the mails of a file, or one attachment by its number. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly attachment: number | null;
}

/** What the reading thread answers. */
export type ReadReply =
  | { readonly kind: 'mails'; readonly mails: readonly MailText[] }
  | { readonly kind: 'attachment'; readonly attachment: WholeAttachment }
  | { readonly kind: 'unreadable'; readonly sentence: string };
