import { v7 as newId } from 'uuid';
import type { EntryContent } from '../../../../src/domain/record/entry-text';
import type { ReceivedMessage, SentMessage } from '../../../../src/domain/record/message-entry';
import type { EntryMessage } from '../../../../src/domain/record/trail-entry';
import type { ExportInput } from '../../../../src/domain/record/fhir/export-input';
import { readDate } from '../../../../src/domain/trails/dates/find-date';

/** Entries of every kind, as an export gets them. */

export const sent: SentMessage = {
  channel: 'sms',
  carrier: 'govuk-notify',
  purpose: 'appointment-reminder',
  from: '07860 000111',
  to: '+447700900412',
  toCarer: null,
  subject: '',
  text: 'Hello Maggie, our visit is at 2pm on Thursday.',
  sent: '2026-11-21T14:05:00.000Z',
  sentBy: 'R. Shah, occupational therapist',
  service: 'North Team',
};

export const sentEmail: SentMessage = {
  ...sent,
  channel: 'email',
  carrier: 'smtp',
  from: 'north@example.nhs.uk',
  to: 'susan@example.org',
  toCarer: { name: 'Susan Holloway', relationship: 'daughter' },
  subject: 'The visit',
  files: [{ name: 'Care plan.pdf', bytes: 240_000, sha256: 'a'.repeat(64), way: 'attached' }],
};

export const received: ReceivedMessage = {
  channel: 'sms',
  from: '+447700900412',
  to: '07700 900001',
  subject: '',
  text: 'Thank you, cu then',
  received: '2026-11-21T15:05:00.000Z',
  recordedBy: 'R. Shah, occupational therapist',
  service: 'North Team',
};

export const trailMessage = (body: string, change: Partial<EntryMessage> = {}): EntryMessage => ({
  message: {
    from: { name: 'Maggie', address: 'maggie@example.org' },
    to: [{ name: '', address: 'north@example.nhs.uk' }],
    cc: [{ name: 'Dr Jones', address: 'jones@example.nhs.uk' }],
    date: readDate('Thu, 19 Nov 2026 08:31:00 +0000'),
    subject: 'Thursday',
    body,
  },
  omissions: [],
  leftOut: null,
  ...change,
});

export const trail = (messages: readonly EntryMessage[]): EntryContent => ({
  kind: 'trail',
  trail: { messages, enteredBy: 'J Mills, administrator' },
});

const body = 'Could you come on Friday? My Anna is ill.\nThe bus was late.';
const anna = body.indexOf('Anna');

const agreement: EntryContent = {
  kind: 'agreement',
  changed: {
    change: 'recorded',
    agreement: {
      channel: 'sms',
      kind: 'routine',
      form: 'verbal',
      signedFormAt: null,
      personalContact: 'at the visit on 3 March',
      exception: null,
      points: ['human-error'],
      dataPrivacyReference: null,
      recorded: { at: '2026-11-20T10:00:00.000Z', offset: 0 },
    },
    contactPoint: '+447700900412',
    carer: null,
    happened: '2026-11-20T10:00:00.000Z',
    by: 'R. Shah, occupational therapist',
  },
};

export const everyKind = {
  sent: { kind: 'sent', message: sent },
  'sent to a carer, with a file': { kind: 'sent', message: sentEmail },
  'not delivered': {
    kind: 'not-delivered',
    message: {
      ...sent,
      delivery: { state: 'failed', why: 'wrong-contact-point', when: '2026-11-21T14:06:00.000Z' },
    },
  },
  transfer: { kind: 'transfer', message: { ...sentEmail, toCarer: null } },
  received: { kind: 'received', message: received },
  agreement,
  trail: trail([
    trailMessage(body, {
      omissions: [
        { kind: 'replaced', start: anna, end: anna + 4, by: 'daughter' },
        { kind: 'left-out', start: body.indexOf('The bus'), end: body.length, why: 'not about care' },
      ],
    }),
    trailMessage('Private words of the neighbour', { leftOut: 'about somebody else' }),
    trailMessage('Yes.', {
      message: { from: null, to: [], cc: [], date: null, subject: null, body: 'Yes.' },
    }),
  ]),
} satisfies Record<string, EntryContent>;

export function exported(content: EntryContent, change: Partial<ExportInput> = {}): ExportInput {
  return {
    entryId: newId(),
    subjectId: newId(),
    content,
    person: {
      givenName: 'Margaret',
      familyName: 'Holloway',
      nhsNumber: '9990548609',
      recordNumber: null,
      contactPoints: [
        { channel: 'sms', value: '+447700900412', carerId: null },
        { channel: 'email', value: 'maggie@example.org', carerId: null },
      ],
      carers: [],
    },
    services: [{ name: 'North Team', mailbox: 'north@example.nhs.uk' }],
    answersId: null,
    entered: '2026-11-22T16:14:00.000Z',
    enteredBy: 'J Mills, administrator',
    made: '2026-11-22T16:20:00.000Z',
    ...change,
  };
}
