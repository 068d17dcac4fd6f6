import { sizeWords } from '../files/wire-size';
import { PASSWORD_WAY_WORDS, type FileTransfer } from '../files/transfer';
import type { Attachment } from '../messages/attachment';
import { longDateOf } from '../time/spoken-dates';
import { dateAndTime } from '../time/spoken';
import type { Line } from './entry-form';

/** A file that went, as the record names it. */
export type SentFile = Pick<Attachment, 'name' | 'bytes' | 'sha256' | 'way'>;

/** How much of a hash is written: enough to tell one file from every other of a service. */
const HASH_SHOWN = 12;

/** "Care plan.pdf (240 kB, SHA-256 3fa94bc01d22…)". */
export function fileWords({ name, bytes, sha256 }: Omit<SentFile, 'way'>): string {
  return `${name} (${sizeWords(bytes)}, SHA-256 ${sha256.slice(0, HASH_SHOWN)}…)`;
}

/** How a transfer is spoken of: what its last day is called, and what stands where a confirmation is missing. */
interface TransferWords {
  readonly lastDay: string;
  /** How the password goes follows upon it. */
  readonly notGiven: string;
  readonly notDownloaded: string;
}

const AWAITED: TransferWords = {
  lastDay: 'Link works until',
  notGiven: 'to be given',
  notDownloaded: 'not confirmed yet',
};
const ENDED: TransferWords = {
  lastDay: 'Link’s last day',
  notGiven: 'not confirmed as given',
  notDownloaded: 'not confirmed as downloaded',
};

/** What of a message's files the record must show: which went and how, and what is known of their arrival (P7, P24). */
export function fileLines(files: readonly SentFile[], transfer: FileTransfer | null): Line[] {
  return [
    ...namedLine('Attached', files, 'attached'),
    ...transferredLines(files),
    ...(transfer === null ? [] : transferLines(transfer, AWAITED)),
  ];
}

/** The files that went by transfer, in one line. */
export function transferredLines(files: readonly SentFile[]): Line[] {
  return namedLine('By file transfer', files, 'transfer');
}

/** A transfer that came to its end: what was not confirmed by then is no longer awaited. */
export function finalTransferLines(transfer: FileTransfer): Line[] {
  return transferLines(transfer, ENDED);
}

function namedLine(label: string, files: readonly SentFile[], way: SentFile['way']): Line[] {
  const named = files.filter((file) => file.way === way).map(fileWords);
  return named.length === 0 ? [] : [[label, named.join('; ')]];
}

function transferLines(
  { expires, passwordWay, passwordGiven, downloaded, sha256 }: FileTransfer,
  { lastDay, notGiven, notDownloaded }: TransferWords,
): Line[] {
  const how = passwordWay === null ? '' : ` ${PASSWORD_WAY_WORDS[passwordWay]}`;
  return [
    ...(sha256 === null
      ? []
      : [['Encrypted file', `AES-256, SHA-256 ${sha256.slice(0, HASH_SHOWN)}…`] as const]),
    ...(expires === null ? [] : [[lastDay, longDateOf(expires)] as const]),
    [
      'Password',
      passwordGiven === null ? `${notGiven}${how}` : `given${how}, ${dateAndTime(passwordGiven.at)}`,
    ],
    ['Downloaded', downloaded === null ? notDownloaded : dateAndTime(downloaded.at)],
  ];
}
