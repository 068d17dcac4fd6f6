import type { MailText } from '../../../domain/trails/mail-text';

/** What the reading thread answers. */
export type ReadReply =
  | { readonly ok: true; readonly mails: readonly MailText[] }
  | { readonly ok: false; readonly sentence: string };
