import { longDateOf } from '../time/spoken-dates';
import { PASSWORD_WAY_WORDS, type FileTransfer } from './transfer';

/**
 * What the email says of files that go by transfer: the link, until when it works, what opens the file, and that the
 * password comes by another way (P7). Nothing before there is a link.
 */
export function transferBlock(transfer: FileTransfer | null): string {
  const { link = null, expires = null, passwordWay = null } = transfer ?? {};
  if (link === null || expires === null || passwordWay === null) return '';
  return [
    `Files for you: ${link}`,
    `You can download them until ${longDateOf(expires)}.`,
    `They are protected by a password. We will give you the password ${PASSWORD_WAY_WORDS[passwordWay]}.`,
    'To open them on Windows, use 7-Zip or WinZip. On a Mac, use The Unarchiver. Windows cannot open them by itself.',
  ].join('\n');
}

/** A message's text with what it says of its files beneath. */
export function withTransferBlock(text: string, transfer: FileTransfer | null): string {
  const block = transferBlock(transfer);
  return block === '' ? text : `${text.trimEnd()}\n\n${block}`;
}
