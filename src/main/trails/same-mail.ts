import type { KeptMail } from '../../domain/trails/kept-mail';
import type { MailText } from '../../domain/trails/mail-text';
import { bodyKey } from '../../domain/trails/same-message';
import { splitTrail } from '../../domain/trails/split-trail';
import type { MailStore } from '../store/mail-store';

/**
 * The kept mail that this one is, by its message id: saved twice, or saved by another program. The words must be the same
 * too, and so must how many attachments it has: anybody can write a message id.
 */
export async function hereAlready(
  mails: MailStore,
  mail: Pick<KeptMail, 'id'>,
  texts: readonly MailText[],
): Promise<KeptMail | undefined> {
  const messageId = texts[0]?.messageId ?? null;
  if (messageId === null) return undefined;
  const likely = (await mails.byMessageId(messageId)).filter(
    (each) => each.id !== mail.id && each.messageId === messageId && each.state === 'read',
  );
  for (const other of likely) {
    if (areSame(texts, await mails.texts(other.id))) return other;
  }
  return undefined;
}

function areSame(texts: readonly MailText[], others: readonly MailText[]): boolean {
  return words(texts) === words(others) && attachments(texts) === attachments(others);
}

/** The words of everything in a mail, in order, whatever its lines. */
function words(texts: readonly MailText[]): string {
  return texts
    .flatMap(splitTrail)
    .map((message) => bodyKey(message))
    .join(' ');
}

const attachments = (texts: readonly MailText[]): number =>
  texts.reduce((sum, text) => sum + text.attachments.length, 0);
