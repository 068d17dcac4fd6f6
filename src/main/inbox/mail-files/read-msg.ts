import type { FieldsData } from '@kenjiuno/msgreader';
import { readAddress } from '../../../domain/trails/headers/written-address';
import type { ListedAttachment, MailAddress, MailText } from '../../../domain/trails/mail-text';
import { codePageName, decoded } from './code-pages';
import { isSoundCompoundFile } from './compound-file';
import { decompressedRtf } from './compressed-rtf';
import { finishedMail, headerDate, type RawMail } from './finished-mail';
import { isAutomatic } from './is-automatic';
import { MAX_ATTACHED_DEPTH, MAX_ATTACHMENTS } from './limits';
import { msgFields } from './msg-fields';
import type { WholeAttachment } from './read-attachment';
import { rtfText } from './rtf-text';
import { DAMAGED, UnreadableMail } from './unreadable-mail';

/** Reads an Outlook file (.msg, [MS-OXMSG]): the mail itself, then the mails inside it. @throws UnreadableMail */
export function readMsg(bytes: Uint8Array): MailText[] {
  if (!isSoundCompoundFile(bytes)) throw new UnreadableMail(DAMAGED);
  try {
    return mailsIn(msgFields(bytes).fields, 0);
  } catch (error) {
    throw new UnreadableMail(DAMAGED, { cause: error });
  }
}

/** An attachment by its number in the list, of the mail and then of the mails inside it. @throws UnreadableMail */
export function msgAttachment(bytes: Uint8Array, place: number): WholeAttachment | undefined {
  if (!isSoundCompoundFile(bytes)) throw new UnreadableMail(DAMAGED);
  try {
    const { fields, contentOf } = msgFields(bytes);
    const attachment = attachmentsIn(fields, 0)[place];
    return attachment === undefined ? undefined : { ...named(attachment), content: contentOf(attachment) };
  } catch (error) {
    throw new UnreadableMail(DAMAGED, { cause: error });
  }
}

/** A mail inside is saved as an Outlook file of its own. */
function named(attachment: FieldsData): Pick<ListedAttachment, 'name' | 'type'> {
  const { name, type } = listed(attachment);
  return { name: attachment.innerMsgContent === true ? `${name}.msg` : name, type };
}

function attachmentsIn(fields: FieldsData, depth: number): FieldsData[] {
  const own = fields.attachments ?? [];
  if (depth >= MAX_ATTACHED_DEPTH) return own.slice(0, MAX_ATTACHMENTS);
  const inner = own.flatMap(({ innerMsgContentFields }) => innerMsgContentFields ?? []);
  return [...own.slice(0, MAX_ATTACHMENTS), ...inner.flatMap((each) => attachmentsIn(each, depth + 1))];
}

function mailsIn(fields: FieldsData, depth: number): MailText[] {
  const inner = depth >= MAX_ATTACHED_DEPTH ? [] : (fields.attachments ?? []).flatMap(({ innerMsgContentFields }) => (innerMsgContentFields === undefined ? [] : mailsIn(innerMsgContentFields, depth + 1))); // prettier-ignore
  return [finishedMail(rawMail(fields), depth), ...inner];
}

function rawMail(fields: FieldsData): RawMail {
  const headers = fields.headers ?? '';
  return {
    messageId: fields.messageId ?? headerLine(headers, 'message-id'),
    references: [headerLine(headers, 'in-reply-to'), headerLine(headers, 'references')],
    automatic: isAutomatic((name) => headerLine(headers, name)),
    from: sender(fields, headers),
    to: recipients(fields, 'to'),
    cc: recipients(fields, 'cc'),
    date:
      headerDate(headerLine(headers, 'date')) ??
      headerDate(fields.clientSubmitTime ?? fields.messageDeliveryTime),
    subject: fields.subject ?? fields.normalizedSubject,
    ...body(fields),
    attachments: (fields.attachments ?? []).map(listed),
  };
}

function headerLine(headers: string, name: string): string | undefined {
  const lines = headers
    .slice(0, 200_000)
    .replaceAll(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u);
  const line = lines.find((each) => each.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim();
}

/** Whom the mail speaks for; an internal name of Exchange ("/O=…") is no address. */
function sender(fields: FieldsData, headers: string): MailAddress | undefined {
  const name = fields.senderName ?? '';
  const address = [fields.sentRepresentingSmtpAddress, fields.senderSmtpAddress, fields.senderEmail, fields.creatorSMTPAddress].find((each) => each?.includes('@') === true && !each.startsWith('/')); // prettier-ignore
  const written = readAddress(headerLine(headers, 'from') ?? '') ?? undefined;
  if (address !== undefined) return { name: name === address ? '' : name, address };
  if (written !== undefined && written.address !== '')
    return { name: name === '' ? written.name : name, address: written.address };
  return name === '' ? undefined : { name, address: '' };
}

function recipients(fields: FieldsData, kind: 'to' | 'cc'): MailAddress[] {
  return (fields.recipients ?? [])
    .filter(({ recipType }) => (recipType ?? 'to') === kind)
    .map(({ name = '', smtpAddress, email }) => {
      const address =
        [smtpAddress, email, name].find((each) => each?.includes('@') === true && !each.startsWith('/')) ??
        '';
      return { name: plainName(name, address), address: address.trim() };
    });
}

function plainName(name: string, address: string): string {
  const plain = name.replaceAll(/^['"]+|['"]+$/gu, '');
  return plain.toLowerCase() === address.toLowerCase() ? '' : plain;
}

function body(fields: FieldsData): { html?: string | undefined; text?: string | undefined } {
  const text = fields.body;
  if (fields.bodyHtml !== undefined && fields.bodyHtml.trim() !== '') return { html: fields.bodyHtml, text };
  if (fields.html !== undefined && fields.html.length > 0)
    return { html: decodedHtml(fields.html, fields.internetCodepage), text };
  const rtf = fields.compressedRtf === undefined ? undefined : decompressedRtf(fields.compressedRtf);
  const read = rtf === undefined ? undefined : rtfText(rtf);
  if (read?.kind === 'html') return { html: read.content, text };
  return { text: text === undefined || text.trim() === '' ? read?.content : text };
}

const CHARSET = /charset\s*=\s*["']?([\w-]{2,40})/iu;

function decodedHtml(bytes: Uint8Array, codePage: number | undefined): string {
  if (codePage !== undefined) return decoded(bytes, codePageName(codePage));
  const head = decoded(bytes.subarray(0, 4_096), 'windows-1252');
  return decoded(bytes, CHARSET.exec(head)?.[1] ?? 'utf-8');
}

function listed(attachment: FieldsData): ListedAttachment {
  const name = attachment.fileName ?? attachment.fileNameShort ?? attachment.name ?? 'without a name';
  const isMail = attachment.innerMsgContent === true;
  return {
    name: isMail ? (attachment.innerMsgContentFields?.subject ?? name) : name,
    type: isMail ? 'application/vnd.ms-outlook' : (attachment.attachMimeTag ?? 'application/octet-stream'),
    size: attachment.contentLength ?? 0,
  };
}
