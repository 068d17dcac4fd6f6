import type { MailText } from '../../../domain/trails/mail-text';
import { finishedMail } from './finished-mail';

/**
 * Words that somebody pasted, or a page that was saved: no envelope came with them, so who wrote them is read from
 * their own header lines, if they have any.
 */
export function pastedText(words: string, kind: 'text' | 'html'): MailText {
  return finishedMail({ to: [], cc: [], [kind]: words, attachments: [] }, 0);
}
