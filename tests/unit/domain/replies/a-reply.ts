import type { Reply } from '../../../../src/domain/replies/reply';

const NO_MARKS = { emergency: [], stop: false, offensive: [], textSpeak: [] };

/** A text that Maggie wrote on a Tuesday at 10am. */
export function reply(change: Partial<Reply> = {}): Reply {
  return {
    about: { kind: 'received', id: '01990000-0000-7000-8000-0000000000c1' },
    personId: '01990000-0000-7000-8000-0000000000b1',
    personName: 'Margaret Holloway',
    serviceId: '01990000-0000-7000-8000-0000000000a1',
    mailId: null,
    trailId: null,
    channel: 'sms',
    from: '+447700900412',
    to: '07860 000111',
    subject: '',
    text: 'Yes I will be in',
    received: { at: '2026-11-24T10:00:00.000Z', offset: 0 },
    answersMessageId: null,
    due: null,
    clock: 'no-clock',
    answered: null,
    closed: null,
    marks: NO_MARKS,
    alarmSeen: null,
    offensive: null,
    ...change,
  };
}
