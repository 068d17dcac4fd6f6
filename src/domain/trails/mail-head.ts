import type { MailText } from './mail-text';
import { splitTrail } from './split-trail';

/**
 * How a list tells a mail: by its envelope. Pasted words came without one: their newest message says who wrote it, when
 * and about what, as far as it does.
 */
export function mailHead(mail: MailText): Pick<MailText, 'from' | 'subject' | 'date'> {
  const { from, subject, date } = mail;
  if (from !== null || date !== null) return { from, subject, date };
  const [newest] = splitTrail(mail);
  const { from: writer = null, date: written = null, subject: about = null } = newest ?? {};
  return { from: writer, subject: subject === '' ? (about ?? '') : subject, date: written };
}
