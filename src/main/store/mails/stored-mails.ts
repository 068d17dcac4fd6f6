import type { Access } from '../access';
import type { MailStore } from '../mail-store';
import { undeletedMails } from './deletable';
import { mailOf, readMail, writeMail } from './mail-rows';
import {
  askDeletion,
  holdOriginal,
  noteDeleted,
  noteNotDeleted,
  releaseOriginal,
  renameOriginal,
} from './original';
import { bytesOfMail, keepTexts, textsOfMail } from './read-words';
import { discard, dropSpent, sweepUnfinished } from './sweep';
import { askedDeletions, byMessageId, bySha256, manyMails, notReadable, unreadMails } from './find-mails';
import { addPiece, beginMail, cancelMail, finishMail, keepMail, readOfMailbox } from './take-in';

/** Mails in the database. */
export function storedMails({ read, write, machine }: Access): MailStore {
  return {
    begin: (id, stamp) => write((db) => beginMail(db, machine, id, stamp)),
    chunk: (id, place, content) => write((db) => addPiece(db, id, place, content)),
    finish: (mail, stamp) => write((db) => finishMail(db, machine, mail, stamp)),
    cancel: (id) => write((db) => cancelMail(db, id)),
    keep: (mail, content, stamp) => write((db) => keepMail(db, machine, mail, content, stamp)),
    get: (id) =>
      read(async (db) => {
        const row = await readMail(db, id);
        return row === undefined ? undefined : mailOf(row);
      }),
    many: (ids) => read((db) => manyMails(db, ids)),
    unread: () => read(unreadMails),
    bytes: (id) => read((db) => bytesOfMail(db, id)),
    texts: (id) => read((db) => textsOfMail(db, id)),
    read: (id, texts) => write((db) => keepTexts(db, id, texts)),
    unreadable: (id, problem) => write((db) => writeMail(db, id, { state: 'unreadable', problem })),
    ofMailbox: (mailbox, remoteId) =>
      read(async (db) => {
        const row = await readOfMailbox(db, mailbox, remoteId);
        return row === undefined ? undefined : mailOf(row);
      }),
    renamed: (id, remoteId) => write((db) => renameOriginal(db, id, remoteId)),
    bySha256: (sha256) => read((db) => bySha256(db, sha256)),
    notReadable: () => read(notReadable),
    discard: (id) => write((db) => discard(db, id)),
    byMessageId: (messageId) => read((db) => byMessageId(db, messageId)),
    undeleted: () => read(async (db) => (await undeletedMails(db)).map(mailOf)),
    askDeletion: (id, stamp) => write((db) => askDeletion(db, machine, id, stamp)),
    asked: () => read(askedDeletions),
    deleted: (id, how, when, stamp) => write((db) => noteDeleted(db, machine, id, how, when, stamp)),
    notDeleted: (id, problem, giveUp) => write((db) => noteNotDeleted(db, id, problem, giveUp)),
    hold: (id, why, note, stamp) => write((db) => holdOriginal(db, machine, id, why, note, stamp)),
    release: (id, stamp) => write((db) => releaseOriginal(db, machine, id, stamp)),
    sweepUnfinished: () => write((db) => sweepUnfinished(db, machine)),
    dropSpent: () => write(dropSpent),
  };
}
