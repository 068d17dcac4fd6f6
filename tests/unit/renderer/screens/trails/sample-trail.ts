import type { FilingView, TrailSummary, TrailView } from '../../../../../src/contract/trails';
import type { KeptMail } from '../../../../../src/domain/trails/kept-mail';
import type { Mention } from '../../../../../src/domain/trails/review/mention';
import type { KeptMessage } from '../../../../../src/domain/trails/trail';
import { idOf, MARGARET, summaryOf } from '../../sample-desk';

const at = (instant: string) => ({ at: instant, offset: 0 });
const written = (instant: string) => ({
  written: instant,
  at: instant,
  day: instant.slice(0, 10),
  sureness: 'zoned' as const,
});
const MAGGIE = { name: 'Maggie Holloway', address: 'maggie.h@example.org' };
const TEAM = { name: 'North Therapy', address: 'north.therapy@example.nhs.uk' };

export function messageOf(count: number, body: string, more: Partial<KeptMessage> = {}): KeptMessage {
  return {
    id: idOf(200 + count),
    mails: [idOf(101)],
    from: MAGGIE,
    to: [TEAM],
    cc: [],
    date: written(`2026-11-19T08:${String(30 + count).padStart(2, '0')}:00.000Z`),
    subject: 'Thursday visit',
    body,
    quotedDepth: 0,
    senderFrom: 'envelope',
    dateFrom: 'envelope',
    folded: [],
    answers: [],
    ...more,
  };
}

/** Where words stand in a body, as something that was found there. */
export function mentionOf(body: string, text: string, more: Partial<Mention> = {}): Mention {
  const start = body.indexOf(text);
  return {
    kind: 'name',
    start,
    end: start + text.length,
    text,
    relationship: null,
    mayBeStaff: false,
    suggested: null,
    ...more,
  };
}

export const FIRST = messageOf(1, 'My daughter Anna is in hospital. Sheila has the key.');
export const SECOND = messageOf(2, 'Ask Sheila, not me. Thank you so much!');

export const MAIL: KeptMail = {
  id: idOf(101),
  source: { kind: 'file', name: 'Thursday.eml' },
  state: 'read',
  problem: null,
  trailId: idOf(100),
  messageId: 'a@example.org',
  from: MAGGIE,
  subject: 'Thursday visit',
  date: written('2026-11-19T08:31:00.000Z'),
  attachments: [{ name: 'letter.pdf', type: 'application/pdf', size: 12_000 }],
  bytes: 2_000,
  sha256: 'a'.repeat(64),
  added: at('2026-11-23T09:00:00.000Z'),
  addedBy: 'R. Shah, occupational therapist',
  arrived: null,
  original: { state: 'lies', how: null, deleted: null, deletedBy: null, held: null, problem: null },
};

export const FILING_VIEW: FilingView = {
  filing: {
    id: idOf(110),
    version: 1,
    trailId: idOf(100),
    personId: MARGARET.id,
    personName: 'Margaret Holloway',
    review: { messages: [] },
    entryId: idOf(120),
    entryState: 'to-record',
    filed: at('2026-11-23T09:10:00.000Z'),
    filedBy: 'R. Shah, occupational therapist',
  },
  person: summaryOf(MARGARET),
  mentions: {
    [FIRST.id]: [
      mentionOf(FIRST.body, 'Anna', { relationship: 'daughter' }),
      mentionOf(FIRST.body, 'Sheila', { suggested: 'remove' }),
    ],
    [SECOND.id]: [mentionOf(SECOND.body, 'Sheila', { suggested: 'remove' })],
  },
  recordedBefore: {},
  undecided: 3,
  mismatches: [],
  preview: 'EMAIL TRAIL, 2 messages\n\nSent     19 November 2026\n\nMy daughter',
};

export const TRAIL_VIEW: TrailView = {
  trail: {
    id: idOf(100),
    version: 1,
    subject: 'Thursday visit',
    mails: [MAIL.id],
    messages: [FIRST, SECOND],
    filings: [FILING_VIEW.filing],
    setAside: null,
    begun: at('2026-11-23T09:00:00.000Z'),
    newest: '2026-11-19T08:32:00.000Z',
  },
  mails: [MAIL],
  notes: [],
  hidden: [],
  filings: [FILING_VIEW],
};

export const SUMMARY: TrailSummary = {
  id: idOf(100),
  version: 1,
  subject: 'Thursday visit',
  filings: [],
  setAside: null,
  begun: at('2026-11-23T09:00:00.000Z'),
  newest: '2026-11-19T08:32:00.000Z',
  messages: 2,
  mails: 1,
  attachments: 1,
  from: 'Maggie Holloway',
  replyDue: null,
};
