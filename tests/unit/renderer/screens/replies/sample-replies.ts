import type { KeptMail } from '../../../../../src/domain/trails/kept-mail';
import type { Reply } from '../../../../../src/domain/replies/reply';
import { idOf, MARGARET, NOW, SERVICE } from '../../sample-desk';

export const at = (instant: string) => ({ at: instant, offset: 0 });

/** A text of Margaret's that is due this afternoon; tests say what is different about theirs. */
export function replyOf(id: number, more: Partial<Reply> = {}): Reply {
  return {
    about: { kind: 'received', id: idOf(id) },
    personId: MARGARET.id,
    personName: 'Margaret Holloway',
    serviceId: SERVICE.id,
    mailId: null,
    trailId: null,
    channel: 'sms',
    from: '07700 900412',
    to: '07700 900999',
    subject: '',
    text: 'Thank you, I will be there.',
    received: at('2026-11-23T09:40:00.000Z'),
    answersMessageId: null,
    due: '2026-11-23T16:00:00.000Z',
    clock: 'due',
    answered: null,
    closed: null,
    marks: { emergency: [], stop: false, offensive: [], textSpeak: [] },
    alarmSeen: null,
    offensive: null,
    ...more,
  };
}

/** The marks of a text at the words that are given, each at its first place. */
export function marksAt(
  text: string,
  words: Partial<Record<'emergency' | 'offensive' | 'textSpeak', string[]>>,
) {
  const spans = (found: string[] = []) =>
    found.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length }));
  return {
    stop: false,
    emergency: spans(words.emergency),
    offensive: spans(words.offensive),
    textSpeak: spans(words.textSpeak),
  };
}

/** A mail of a trail, whose original lies where it came from. */
export function keptMail(id: number, more: Partial<KeptMail> = {}): KeptMail {
  return {
    id: idOf(id),
    source: { kind: 'file', name: 'mail.eml' },
    state: 'read',
    problem: null,
    trailId: idOf(90),
    messageId: null,
    from: null,
    subject: '',
    date: null,
    attachments: [],
    bytes: 1,
    sha256: 'a'.repeat(64),
    added: at(NOW),
    addedBy: 'R. Shah',
    arrived: null,
    original: { state: 'lies', how: null, deleted: null, deletedBy: null, held: null, problem: null },
    ...more,
  };
}
