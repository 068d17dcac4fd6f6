import type { MailText } from '../../../domain/trails/mail-text';
import { decoded } from './code-pages';
import { isCompoundFile } from './compound-file';
import { MAX_FILE } from './limits';
import { pastedText } from './pasted-text';
import { readEml } from './read-eml';
import { isSeparator } from './mbox-separator';
import { readMbox } from './read-mbox';
import { readMsg } from './read-msg';
import { EMPTY_FILE, NOT_MAIL, TOO_LARGE, UnreadableMail } from './unreadable-mail';
import { withoutMark } from './without-mark';

const HEADER = /^(?:[!-9;-~]{1,70}[ \t]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)/u;
/** Lines that only a mail's own header has: pasted words begin with "From: … Sent: …" too. */
const MAIL_HEADER =
  /^(?:received|return-path|message-id|mime-version|content-type|dkim-signature|delivered-to|x-[\w-]+|in-reply-to|references|date|authentication-results)[ \t]*:/imu;
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<body|<div|<p[\s>])/iu;
const HEAD = 65_536;

/**
 * Reads a file as mail, by what is in it and not by its name: Outlook's .msg, .mbox, .eml, an HTML page, or plain words.
 * The mail comes first, then those attached to it, each with how deep it lay.
 * @throws UnreadableMail with the sentence to show
 */
export async function readMailBytes(bytes: Uint8Array): Promise<MailText[]> {
  if (bytes.length > MAX_FILE) throw new UnreadableMail(TOO_LARGE);
  if (isCompoundFile(bytes)) return readMsg(bytes);
  const mail = withoutMark(bytes);
  if (mail.length === 0) throw new UnreadableMail(EMPTY_FILE);
  const lineEnd = mail.indexOf(0x0a);
  if (isSeparator(mail, 0, lineEnd === -1 ? mail.length : lineEnd)) return readMbox(mail);
  const head = Buffer.from(mail.subarray(0, HEAD)).toString('latin1');
  if (HEADER.test(head) && MAIL_HEADER.test(headerPart(head))) return readEml(mail);
  return [wordsOf(bytes, head)];
}

function headerPart(head: string): string {
  const end = head.search(/\r?\n\r?\n/u);
  return end === -1 ? head : head.slice(0, end);
}

function wordsOf(bytes: Uint8Array, head: string): MailText {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : isUtf8(bytes) ? 'utf-8' : 'windows-1252'; // prettier-ignore
  if (!encoding.startsWith('utf-16') && head.includes('\0')) throw new UnreadableMail(NOT_MAIL);
  const text = decoded(bytes, encoding);
  if (text.trim() === '') throw new UnreadableMail(EMPTY_FILE);
  return HTML.test(text) ? pastedText(text, 'html') : pastedText(text, 'text');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
