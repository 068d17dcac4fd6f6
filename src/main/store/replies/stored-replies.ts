import type { Access } from '../access';
import type { ReplyStore } from '../reply-store';
import { readReply, repliesOfPerson, ringingReplies, settledReplies, waitingReplies } from './find-replies';
import { belongsTo, keepMailReply } from './mail-replies';
import { answerReply, noteReply, reopenReply, ringReply } from './note-reply';
import { settle } from './settle';

/** Replies in the database. */
export function storedReplies({ read, write, machine }: Access): ReplyStore {
  return {
    arrived: (reply, stamp) => write((db) => keepMailReply(db, machine, reply, stamp)),
    belongsTo: (mailId, personId, serviceId, stamp) =>
      write((db) => belongsTo(db, machine, mailId, { personId, serviceId }, stamp)),
    becomes: (_was, is) => write((db) => settle(db, is)),
    get: (about) => read((db) => readReply(db, about)),
    ring: (about, stamp) => write((db) => ringReply(db, machine, about, stamp)),
    ringing: () => read(ringingReplies),
    waiting: () => read(waitingReplies),
    settled: (limit) => read((db) => settledReplies(db, limit)),
    ofPerson: (personId, limit) => read((db) => repliesOfPerson(db, personId, limit)),
    answered: (about, stamp) => write((db) => answerReply(db, machine, about, stamp)),
    close: (about, reason, stamp) =>
      write((db) => noteReply(db, machine, about, { kind: 'closed', detail: reason }, stamp)),
    reopen: (about, stamp) => write((db) => reopenReply(db, machine, about, stamp)),
    alarmSeen: (about, did, stamp) =>
      write((db) => noteReply(db, machine, about, { kind: 'alarm-seen', detail: did }, stamp)),
    markOffensive: (about, offensive, stamp) =>
      write((db) =>
        noteReply(db, machine, about, { kind: 'offensive', detail: offensive ? 'yes' : 'no' }, stamp),
      ),
  };
}
