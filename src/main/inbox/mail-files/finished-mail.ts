import { readDate } from '../../../domain/trails/dates/find-date';
import type { WrittenDate } from '../../../domain/trails/dates/written-date';
import type { ListedAttachment, MailAddress, MailText } from '../../../domain/trails/mail-text';
import { HIDDEN_MARK, htmlText } from './html-text';
import { messageIdsIn } from './message-ids';
import { MAX_ADDRESSES, MAX_ATTACHMENTS, MAX_TEXT } from './limits';
import { visibleLine, visibleText } from './visible-text';

/** A mail as a library read it, before anything in it is made safe to show. */
export interface RawMail {
  readonly messageId?: string | undefined;
  /** The lines In-Reply-To and References, as they stand. */
  readonly references?: readonly (string | undefined)[];
  /** No person wrote it; left out where nothing tells. */
  readonly automatic?: boolean;
  readonly from?: MailAddress | undefined;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly date?: WrittenDate | undefined;
  readonly subject?: string | undefined;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  readonly attachments: readonly ListedAttachment[];
}

const CUT = 'This mail is longer than 300 pages: only its beginning is shown.';
const FORMLESS =
  'The HTML of this mail is made as no mail program makes it: its words are shown without their form.';
const ENCRYPTED =
  'This mail is encrypted: open it in the mail program that holds its key and paste its words instead.';
const WITHOUT_FORM = 'The HTML of this mail could not be read: its plain words are shown.';
const ENCRYPTED_TYPE = /^(?:application\/(?:x-)?pkcs7-mime|application\/pgp-encrypted)$/iu;

/**
 * Makes a mail safe to show: HTML becomes text, controls are written out, what is endless is cut with a note. HTML is
 * read first, because it is what the mail's reader saw; the plain words stand in where it has none.
 */
export function finishedMail(raw: RawMail, attachedDepth: number): MailText {
  const notes: string[] = [];
  const { text, hidden } = textOf(raw, notes);
  const attachments = raw.attachments
    .slice(0, MAX_ATTACHMENTS)
    .map(({ name, type, size }) => ({ name: visibleLine(name), type: visibleLine(type), size }));
  const left = raw.attachments.length - attachments.length;
  if (left > 0)
    notes.push(`${left} more attachments are not listed: open the mail in the mail program to see them.`);
  if (text === '' && attachments.some(({ type }) => ENCRYPTED_TYPE.test(type))) notes.push(ENCRYPTED);
  return {
    messageId:
      raw.messageId === undefined ? null : (messageIdsIn(raw.messageId)[0] ?? visibleLine(raw.messageId)),
    references: messageIdsIn((raw.references ?? []).join(' ')),
    automatic: raw.automatic ?? false,
    from: raw.from === undefined ? null : visibleAddress(raw.from),
    to: raw.to.slice(0, MAX_ADDRESSES).map(visibleAddress),
    cc: raw.cc.slice(0, MAX_ADDRESSES).map(visibleAddress),
    date: raw.date === undefined ? null : { ...raw.date, written: visibleLine(raw.date.written) },
    subject: visibleLine(raw.subject ?? ''),
    text: text.replace(/^\n+/u, '').trimEnd(),
    hidden: hidden.map(visibleLine),
    attachments,
    attachedDepth,
    notes,
  };
}

function textOf(raw: RawMail, notes: string[]): { text: string; hidden: readonly string[] } {
  const plain = cut(raw.text ?? '', notes);
  if (raw.html === undefined || raw.html.trim() === '') return { text: visibleText(plain), hidden: [] };
  const read = readHtml(raw.html);
  const isEmpty = read === undefined || read.text.replaceAll(HIDDEN_MARK, '').trim() === '';
  if (isEmpty && plain.trim() !== '') {
    if (read === undefined) notes.push(WITHOUT_FORM);
    return { text: visibleText(plain), hidden: read?.hidden ?? [] };
  }
  if (read?.isPartial === true) notes.push(FORMLESS);
  return { text: visibleText(cut(read?.text ?? '', notes)), hidden: read?.hidden ?? [] };
}

function readHtml(html: string) {
  try {
    return htmlText(html);
  } catch {
    return undefined;
  }
}

function cut(text: string, notes: string[]): string {
  if (text.length <= MAX_TEXT) return text;
  notes.push(CUT);
  return text.slice(0, MAX_TEXT);
}

function visibleAddress({ name, address }: MailAddress): MailAddress {
  return { name: visibleLine(name), address: visibleLine(address) };
}

/** The date of a header line, as far as it can be read. */
export function headerDate(written: string | undefined): WrittenDate | undefined {
  return written === undefined || written.trim() === '' ? undefined : readDate(written.slice(0, 200));
}
