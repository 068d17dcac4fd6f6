import type { FileTransfer } from '../files/transfer';
import { formatContactPoint } from '../people/contact-point';
import type { InstantText } from '../time/moment';
import { dateAndTime } from '../time/spoken';
import { carerWords, type EntryBody } from './entry-form';
import type { SentMessage } from './message-entry';
import { finalTransferLines, transferredLines } from './sent-files';

const ARRIVED = 'The files of the email that is recorded as sent at this time were downloaded and opened.';
const NOT_CONFIRMED =
  'The link in the email that is recorded as sent at this time has run out. Its files are not confirmed as downloaded.';

/** A transfer as far as it was confirmed when an entry was copied; all of it before that. */
export function transferAsCopied(transfer: FileTransfer, copied: InstantText | null): FileTransfer {
  const isLater = (confirmed: FileTransfer['downloaded']) =>
    copied !== null && confirmed !== null && copied < confirmed.at;
  const { passwordGiven, downloaded } = transfer;
  return {
    ...transfer,
    passwordGiven: isLater(passwordGiven) ? null : passwordGiven,
    downloaded: isLater(downloaded) ? null : downloaded,
  };
}

/**
 * The addendum to the entry of an email whose file transfer came to its end after that entry was copied: the password
 * was given and the files arrived, or the link ran out before both were confirmed (P7).
 * @param named whether a carer is named: only in the copy
 */
export function transferBody(message: SentMessage, entered: string, named: boolean): EntryBody {
  const { toCarer, files = [], transfer = null } = message;
  const to = formatContactPoint({ channel: message.channel, value: message.to });
  return {
    title: 'SECURE FILE TRANSFER, addendum',
    lines: [
      ['Sent', dateAndTime(message.sent)],
      ['To', toCarer === null ? to : `${to} (${carerWords(toCarer, named)})`],
      ['Subject', message.subject],
      ...transferredLines(files),
      ...(transfer === null ? [] : finalTransferLines(transfer)),
      ['Sent by', message.sentBy],
      ['Entered', entered],
    ],
    text: transfer !== null && transfer.downloaded !== null ? ARRIVED : NOT_CONFIRMED,
  };
}
