import type { Address, Attachment } from 'postal-mime';
import type { ListedAttachment, MailAddress, MailText } from '../../../domain/trails/mail-text';
import { finishedMail, headerDate, type RawMail } from './finished-mail';
import { isAutomatic } from './is-automatic';
import { isMail, openEml, sizeOf, type OpenEml } from './open-eml';
import type { TakenOut } from './without-large-parts';

/**
 * Reads a mail as it goes over the internet (.eml, RFC 5322 and MIME): the mail itself, then the mails attached to it.
 * @throws UnreadableMail
 */
export async function readEml(bytes: Uint8Array): Promise<MailText[]> {
  const taken: TakenOut[] = [];
  const mails = await openEml(bytes, taken);
  return mails.map((mail) => finishedMail(rawMail(mail, taken), mail.depth));
}

function rawMail({ email, text }: OpenEml, taken: readonly TakenOut[]): RawMail {
  const header = (key: string) => email.headers.find((each) => each.key === key)?.value;
  return {
    messageId: email.messageId,
    references: [email.inReplyTo, email.references],
    automatic: isAutomatic(header),
    from:
      mailboxes(email.from === undefined ? [] : [email.from])[0] ??
      mailboxes(email.sender === undefined ? [] : [email.sender])[0],
    to: mailboxes(email.to ?? []),
    cc: mailboxes(email.cc ?? []),
    // Without a Date line, when the last server took it: "…; Thu, 19 Nov 2026 08:31:05 +0000".
    date: headerDate(header('date')) ?? headerDate(header('received')?.split(';').at(-1)),
    subject: email.subject,
    html: email.html,
    text,
    attachments: email.attachments.map((each) => listed(each, taken)),
  };
}

function mailboxes(addresses: readonly Address[]): MailAddress[] {
  return addresses.flatMap((each) =>
    each.group === undefined ? [{ name: each.name, address: each.address }] : each.group,
  );
}

/** What a list says of an attachment. */
export function listed(attachment: Attachment, taken: readonly TakenOut[]): ListedAttachment {
  return {
    name: attachment.filename ?? (isMail(attachment) ? 'attached mail' : 'without a name'),
    type: attachment.mimeType,
    size: sizeOf(attachment, taken),
  };
}
