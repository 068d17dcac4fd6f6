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

/** What of a message's files the record must show: which went and how, and what is known of their arrival (P7, P24). */
export function fileLines(files: readonly SentFile[], transfer: FileTransfer | null): Line[] {
  const [attached, transferred] = (['attached', 'transfer'] as const).map((way) =>
    files.filter((file) => file.way === way).map(fileWords),
  );
  return [
    ...(attached === undefined || attached.length === 0 ? [] : [['Attached', attached.join('; ')] as const]),
    ...(transferred === undefined || transferred.length === 0
      ? []
      : [['By file transfer', transferred.join('; ')] as const]),
    ...(transfer === null ? [] : transferLines(transfer)),
  ];
}

function transferLines({ expires, passwordWay, passwordGiven, downloaded, sha256 }: FileTransfer): Line[] {
  const how = passwordWay === null ? '' : ` ${PASSWORD_WAY_WORDS[passwordWay]}`;
  return [
    ...(sha256 === null
      ? []
      : [['Encrypted file', `AES-256, SHA-256 ${sha256.slice(0, HASH_SHOWN)}…`] as const]),
    ...(expires === null ? [] : [['Link works until', longDateOf(expires)] as const]),
    [
      'Password',
      passwordGiven === null ? `to be given${how}` : `given${how}, ${dateAndTime(passwordGiven.at)}`,
    ],
    ['Downloaded', downloaded === null ? 'not confirmed yet' : dateAndTime(downloaded.at)],
  ];
}
