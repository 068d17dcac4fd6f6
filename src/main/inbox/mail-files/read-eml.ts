import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { ListedAttachment, MailAddress, MailText } from '../../../domain/trails/mail-text';
import { finishedMail, headerDate, type RawMail } from './finished-mail';
import { MAX_ATTACHED_DEPTH, MAX_HEADERS, MAX_PART_DEPTH } from './limits';
import { unflowed, withoutFlow } from './flowed-text';
import { sizeTakenOut, withoutLargeParts } from './without-large-parts';
import { DAMAGED, ENDLESS_HEADERS, TOO_DEEP, UnreadableMail } from './unreadable-mail';

/** A mail inside this one takes this long a text at most: larger ones stay in the list of attachments. */
const MAX_ATTACHED = 20 * 1024 * 1024;

/**
 * Reads a mail as it goes over the internet (.eml, RFC 5322 and MIME): the mail itself, then the mails attached to it.
 * @throws UnreadableMail
 */
export async function readEml(bytes: Uint8Array, attachedDepth = 0): Promise<MailText[]> {
  const { bytes: light, sizes } = withoutLargeParts(bytes);
  const { bytes: fixed, isFlowed } = withoutFlow(light);
  const email = await parsed(fixed);
  const inner: MailText[] = [];
  for (const attachment of email.attachments) {
    if (attachedDepth >= MAX_ATTACHED_DEPTH || !isMail(attachment)) continue;
    inner.push(...(await attachedMails(attachment, attachedDepth + 1)));
  }
  return [finishedMail(rawMail(email, isFlowed, sizes), attachedDepth), ...inner];
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_PART_DEPTH,
      maxHeadersSize: MAX_HEADERS,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/nesting depth/iu.test(message)) throw new UnreadableMail(TOO_DEEP, { cause: error });
    if (/header/iu.test(message)) throw new UnreadableMail(ENDLESS_HEADERS, { cause: error });
    throw new UnreadableMail(DAMAGED, { cause: error });
  }
}

/** An attached mail that can't be read stays what it is: an attachment. */
async function attachedMails(attachment: Attachment, depth: number): Promise<MailText[]> {
  const content = bytesOf(attachment);
  if (content.byteLength === 0 || content.byteLength > MAX_ATTACHED) return [];
  try {
    return await readEml(content, depth);
  } catch (error) {
    if (error instanceof UnreadableMail) return [];
    throw error;
  }
}

function isMail({ mimeType }: Attachment): boolean {
  return mimeType === 'message/rfc822' || mimeType === 'message/global';
}

function rawMail(email: Email, isFlowed: boolean, sizes: readonly number[]): RawMail {
  const header = (key: string) => email.headers.find((each) => each.key === key)?.value;
  return {
    messageId: email.messageId,
    from:
      mailboxes(email.from === undefined ? [] : [email.from])[0] ??
      mailboxes(email.sender === undefined ? [] : [email.sender])[0],
    to: mailboxes(email.to ?? []),
    cc: mailboxes(email.cc ?? []),
    // Without a Date line, when the last server took it: "…; Thu, 19 Nov 2026 08:31:05 +0000".
    date: headerDate(header('date')) ?? headerDate(header('received')?.split(';').at(-1)),
    subject: email.subject,
    html: email.html,
    text: isFlowed && email.text !== undefined ? unflowed(email.text) : email.text,
    attachments: email.attachments.map((each) => listed(each, sizes)),
  };
}

function mailboxes(addresses: readonly Address[]): MailAddress[] {
  return addresses.flatMap((each) =>
    each.group === undefined ? [{ name: each.name, address: each.address }] : each.group,
  );
}

function listed(attachment: Attachment, sizes: readonly number[]): ListedAttachment {
  const content = bytesOf(attachment);
  const fallback = isMail(attachment) ? 'attached mail' : 'without a name';
  return {
    name: attachment.filename ?? fallback,
    type: attachment.mimeType,
    size: sizeTakenOut(content, sizes) ?? content.byteLength,
  };
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
