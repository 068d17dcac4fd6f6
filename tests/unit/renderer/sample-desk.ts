import type { Desk } from '../../../src/contract/desk';
import type { MessageSummary } from '../../../src/contract/messages';
import type { PersonSummary } from '../../../src/contract/people';
import type { MicrosoftState } from '../../../src/contract/microsoft';
import type { Settings, Staff } from '../../../src/contract/settings';
import { fullName, type Person } from '../../../src/domain/people/person';
import { shippedPack } from '../../../src/domain/policy/shipped-pack';
import type { Agreement } from '../../../src/domain/people/agreement';
import type { Carer } from '../../../src/domain/people/carer';
import { NO_NEEDS } from '../../../src/domain/people/communication-needs';
import type { ContactPoint } from '../../../src/domain/people/contact-point';
import { DISCUSSION_POINTS } from '../../../src/domain/people/discussion';
import { channelSchema } from '../../../src/domain/messages/channel';
import { purposeSchema } from '../../../src/domain/messages/purpose';
import type { Service } from '../../../src/domain/services/service';
import type { Sop } from '../../../src/domain/services/sop';
import { FakeBridge } from './fake-bridge';

export const NOW = '2026-11-23T10:30:00.000Z';
const at = (instant: string) => ({ at: instant, offset: 0 });

export const DESK: Desk = {
  version: '0.1.0',
  demo: true,
  notice: null,
  globalShortcut: null,
  now: NOW,
  pack: shippedPack,
};

/** A UUIDv7 for each small number. */
export const idOf = (count: number) => `0193a1b2-c3d4-7000-8000-${String(count).padStart(12, '0')}`;

const signed = (reference: string) => ({ reference, name: 'A. Clarke', date: '2026-01-12' });

/** A procedure that covers everything and was approved. */
export const SOP: Sop = {
  aspects: {
    need: 'People miss visits.',
    facility: 'Texts and email.',
    agreement: 'Asked at the first visit.',
    risks: 'A wrong number: it is read back.',
    informing: 'By the leaflet.',
    recording: 'In the consent place of the record.',
  },
  channels: [...channelSchema.options],
  purposes: [...purposeSchema.options],
  approval: {
    approver: signed('SOP-12'),
    dataPrivacy: signed('DP-77'),
    dpia: signed('DPIA-31'),
    reviewBy: '2027-06-30',
  },
};

export const SERVICE: Service = {
  id: idOf(1),
  version: 1,
  name: 'Community Therapy, North',
  tellingNames: ['Memory Clinic', 'Continence Service'],
  mailbox: 'north.therapy@example.nhs.uk',
  phone: '01632 960123',
  hours: { weekdays: [1, 2, 3, 4, 5], opens: 540, closes: 1020, onBankHolidays: false, closedDays: [] },
  replyWithinHours: 8,
  emergencyWording: 'In an emergency, call 999. For urgent advice, call 111.',
  sop: SOP,
  authorisedUses: [],
  smsFooter: 'Replies are read 9am to 5pm on weekdays. In an emergency call 999.',
  emailFooter: 'Replies are read 9am to 5pm on weekdays.\nIn an emergency call 999.',
};

/** A number or address as it was given in March; email is verified unless told. */
export function pointOf(
  id: number,
  channel: ContactPoint['channel'],
  value: string,
  more: Partial<ContactPoint> = {},
): ContactPoint {
  return {
    id: idOf(id),
    channel,
    value,
    added: at('2026-03-03T09:00:00.000Z'),
    carerId: null,
    safety: 'own',
    safetyNote: null,
    verified: null,
    confirmed: null,
    failed: null,
    ...more,
  };
}

/** A verbal agreement to reminders by text, as it was talked through in March. */
export function agreementOf(id: number, contactPointId: string, more: Partial<Agreement> = {}): Agreement {
  return {
    id: idOf(id),
    channel: 'sms',
    contactPointId,
    kind: 'routine',
    form: 'verbal',
    signedFormAt: null,
    personalContact: 'at the visit on 3 March',
    exception: null,
    points: [...DISCUSSION_POINTS],
    dataPrivacyReference: null,
    source: 'discussed',
    recorded: at('2026-03-03T09:05:00.000Z'),
    recordedBy: 'R. Shah, occupational therapist',
    confirmed: null,
    withdrawn: null,
    withdrawnBy: null,
    ...more,
  };
}

/** Margaret's daughter, who may be told nothing yet. */
export const SUSAN: Carer = {
  id: idOf(51),
  name: 'Susan Holloway',
  relationship: 'daughter',
  authority: null,
  added: at('2026-03-03T09:10:00.000Z'),
};

export const MARGARET: Person = {
  id: idOf(11),
  version: 3,
  givenName: 'Margaret',
  familyName: 'Holloway',
  preferredName: 'Maggie',
  dateOfBirth: '1951-03-14',
  nhsNumber: '9990548609',
  recordNumber: '104882',
  postcode: 'CB1 2AB',
  address: '4 Mill Lane, Cambridge',
  preference: 'sms',
  needs: NO_NEEDS,
  capacity: null,
  carers: [],
  contactPoints: [pointOf(21, 'sms', '+447700900412'), pointOf(22, 'email', 'maggie.h@example.org')],
  agreements: [agreementOf(31, idOf(21))],
  askedToStop: null,
};

export const DANIEL: Person = {
  id: idOf(12),
  version: 1,
  givenName: 'Daniel',
  familyName: 'Okafor',
  preferredName: null,
  dateOfBirth: '1962-09-02',
  nhsNumber: '9990000026',
  recordNumber: null,
  postcode: null,
  address: null,
  preference: 'unknown',
  needs: NO_NEEDS,
  capacity: null,
  carers: [],
  contactPoints: [],
  agreements: [],
  askedToStop: null,
};

/** Another with Margaret's name. */
export const NAMESAKE: Person = {
  ...DANIEL,
  id: idOf(13),
  givenName: 'Margaret',
  familyName: 'Holloway',
  dateOfBirth: '1958-06-21',
  nhsNumber: '9990123454',
};

export function summaryOf(person: Person, likenesses: PersonSummary['likenesses'] = []): PersonSummary {
  const { id, preferredName, dateOfBirth, nhsNumber, recordNumber } = person;
  return { id, name: fullName(person), preferredName, dateOfBirth, nhsNumber, recordNumber, likenesses };
}

export const STAFF: Staff = {
  id: idOf(2),
  name: 'R. Shah',
  role: 'occupational therapist',
  team: 'Community Therapy, North',
  hasPin: false,
  acknowledged: [
    { policy: shippedPack.title, version: shippedPack.version, when: at('2026-09-01T09:00:00.000Z') },
  ],
};

export const SETTINGS: Settings = {
  staff: STAFF,
  colleagues: [],
  smtp: {
    host: 'send.example.org',
    port: 587,
    security: 'starttls',
    user: 'north',
    signIn: 'password',
    perMinute: 30,
    hasPassword: true,
  },
  notify: null,
  trustPhone: { number: '07700 900999' },
  handOffs: { annexe: false, airmid: false },
  ready: ['smtp', 'trust-phone'],
  mailHosts: { smtp: 'send.example.org' },
  writing: { assisted: false },
  checks: { turnedOff: [] },
};

/** Microsoft 365 that nobody has set up. */
export const NO_MICROSOFT: MicrosoftState = {
  details: null,
  signedInAs: null,
  signInAgain: null,
  underWay: { kind: 'none' },
};

export const MESSAGE: MessageSummary = {
  id: idOf(41),
  version: 2,
  personId: MARGARET.id,
  personName: 'Margaret Holloway',
  channel: 'sms',
  purpose: 'change-of-appointment',
  status: 'draft',
  opening: 'Hello Maggie, your visit is now on Tuesday 8 December at 2pm.',
  saved: at('2026-11-23T10:10:00.000Z'),
  sent: null,
  sendAt: null,
  problem: null,
  carrier: 'govuk-notify',
  contactPointId: null,
  nextAttempt: null,
  delivery: null,
};

/** A desk at work: one service, three people, nothing under way. Tests answer differently what they are about. */
export function sampleDesk(): FakeBridge {
  const people = [MARGARET, DANIEL, NAMESAKE];
  return new FakeBridge()
    .on('desk.get', () => DESK)
    .on('desk.counts', () => ({
      toRecord: 0,
      oldestToRecord: null,
      outbox: 0,
      needAttention: 0,
      drafts: 0,
      trails: 0,
      replies: 0,
      repliesDue: 0,
    }))
    .on('services.list', () => [SERVICE])
    .on('settings.get', () => SETTINGS)
    .on('settings.microsoft', () => NO_MICROSOFT)
    .on('settings.health', () => [])
    .on('people.recent', () => [summaryOf(MARGARET, ['same-name']), summaryOf(DANIEL)])
    .on('people.find', ({ query }) => {
      const words = query.toLowerCase();
      return people
        .filter((person) => person.nhsNumber === query || fullName(person).toLowerCase().includes(words))
        .map((person) => summaryOf(person));
    })
    .on('people.get', ({ id }) => people.find((person) => person.id === id) ?? MARGARET)
    .on('people.alike', () => [])
    .on('people.history', () => [])
    .on('people.register', () => ({ lines: [], more: false }))
    .on('mailbox.get', () => ({
      settings: null,
      hasPassword: false,
      since: null,
      asked: null,
      problem: null,
      toCome: null,
    }))
    .on('arrived.list', () => ({ waiting: [], aside: [], on: false, asked: null, problem: null }))
    .on('templates.list', () => [])
    .on('templates.colleagues', () => [])
    .on('messages.outbox', () => [])
    .on('messages.notDelivered', () => [])
    .on('outbox.state', () => ({ paused: null, waiting: 0, lanes: [] }))
    .on('messages.drafts', () => [])
    .on('messages.search', () => ({ messages: [], more: false }))
    .on('files.of', () => ({ files: [], transfer: null }))
    .on('transfers.unsettled', () => [])
    .on('replies.list', () => ({ waiting: [], settled: [], stops: [], overdue: 0 }))
    .on('replies.alarms', () => ({ replies: [], steps: [...shippedPack.replies.emergencySteps] }))
    .on('record.originals', () => [])
    .on('trails.list', () => ({ open: [], done: [], unreadable: [], toDelete: [] }))
    .on('record.list', () => []);
}
