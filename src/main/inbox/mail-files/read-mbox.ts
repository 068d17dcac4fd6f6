import type { MailText } from '../../../domain/trails/mail-text';
import { MAX_MAILS } from './limits';
import { FROM, isSeparator } from './mbox-separator';
import { readEml } from './read-eml';
import { DAMAGED, UnreadableMail } from './unreadable-mail';

const LF = 0x0a;
const CR = 0x0d;
const GREATER = 0x3e;

/** Reads a folder of mails in one file (.mbox, RFC 4155): each mail, then those attached to it. @throws UnreadableMail */
export async function readMbox(bytes: Uint8Array): Promise<MailText[]> {
  const mails: MailText[] = [];
  let unreadable = 0;
  for (const [start, end] of mailsIn(bytes)) {
    if (mails.length >= MAX_MAILS) break;
    try {
      mails.push(...(await readEml(unescaped(bytes.subarray(start, end)))));
    } catch (error) {
      if (!(error instanceof UnreadableMail)) throw error;
      unreadable += 1;
    }
  }
  const [first] = mails;
  if (first === undefined) throw new UnreadableMail(DAMAGED);
  if (unreadable === 0) return mails;
  const note =
    unreadable === 1
      ? 'One mail of this file could not be read.'
      : `${unreadable} mails of this file could not be read.`;
  return [{ ...first, notes: [...first.notes, note] }, ...mails.slice(1)];
}

/** Where each mail begins and ends: after a separator that follows a blank line, up to the next. */
function mailsIn(bytes: Uint8Array): [start: number, end: number][] {
  const found: { line: number; start: number }[] = [];
  let blank = true;
  for (let at = 0; at < bytes.length;) {
    const newLine = bytes.indexOf(LF, at);
    const end = newLine === -1 ? bytes.length : newLine;
    if (blank && isSeparator(bytes, at, end)) found.push({ line: at, start: end + 1 });
    blank = end === at || (end === at + 1 && bytes[at] === CR);
    at = end + 1;
  }
  return found.map(({ start }, i) => [start, found[i + 1]?.line ?? bytes.length]);
}

/** ">From " at the beginning of a line was "From " before it was put into the file. */
function unescaped(mail: Uint8Array): Uint8Array {
  const kept = Buffer.from(mail);
  if (!kept.includes('>From ')) return kept;
  let to = 0;
  for (let at = 0; at < kept.length; at += 1) {
    const opens = at === 0 || kept[at - 1] === LF;
    if (opens && kept[at] === GREATER && FROM.every((byte, i) => kept[at + 1 + i] === byte)) continue;
    kept[to] = kept[at] ?? 0;
    to += 1;
  }
  return kept.subarray(0, to);
}
