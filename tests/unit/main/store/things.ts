import { v7 as uuidv7 } from 'uuid';
import type { Id } from '../../../../src/domain/identity';
import type { DraftContent, Message, MessageStatus } from '../../../../src/domain/messages/message';
import type { Person, PersonDetails } from '../../../../src/domain/people/person';
import type { NewAgreement } from '../../../../src/domain/people/agreement';
import { DISCUSSION_POINTS } from '../../../../src/domain/people/discussion';
import type { ServiceDetails } from '../../../../src/domain/services/service';
import { EMPTY_SOP } from '../../../../src/domain/services/sop';
import type { MessageStore, StatusChange } from '../../../../src/main/store/message-store';
import type { Stamp } from '../../../../src/main/store/people-store';
import type { Aggregates } from '../../../../src/main/store/store';

/** A stamp of the one clinician of these tests, on 23 November 2026, so many minutes after ten. */
export function stampAt(minutes: number, by = 'A. Clinician'): Stamp {
  const at = new Date(Date.parse('2026-11-23T10:00:00.000Z') + minutes * 60_000).toISOString();
  return { by, when: { at, offset: 0 } };
}

export const STAMP = stampAt(0);

export function details(change: Partial<PersonDetails> = {}): PersonDetails {
  return {
    givenName: 'Margaret',
    familyName: 'Holloway',
    preferredName: null,
    dateOfBirth: '1951-03-14',
    nhsNumber: null,
    recordNumber: null,
    postcode: null,
    address: null,
    preference: 'sms',
    ...change,
  };
}

/** A verbal agreement to reminders, with every point talked through. */
export function given(contactPointId: Id, change: Partial<NewAgreement> = {}): NewAgreement {
  return {
    contactPointId,
    kind: 'routine',
    form: 'verbal',
    signedFormAt: null,
    personalContact: 'at the visit on 3 March',
    exception: null,
    points: [...DISCUSSION_POINTS],
    dataPrivacyReference: null,
    ...change,
  };
}

/** The id of a person's only contact point, or of the one with this value. */
export function pointOf({ contactPoints }: Person, value?: string): Id {
  const point = value === undefined ? contactPoints[0] : contactPoints.find((each) => each.value === value);
  if (point === undefined) throw new Error('they have no such contact point');
  return point.id;
}

export const SERVICE: ServiceDetails = {
  name: 'Memory Service',
  tellingNames: ['Dementia Team'],
  mailbox: 'memory@example.org',
  phone: '01632 960123',
  hours: { weekdays: [1, 2, 3, 4, 5], opens: 540, closes: 1020, onBankHolidays: false, closedDays: [] },
  replyWithinHours: null,
  emergencyWording: '',
  sop: EMPTY_SOP,
  authorisedUses: [],
  smsFooter: 'Not read at night.',
  emailFooter: 'This mailbox is not read at night.',
};

export const SERVICE_ID: Id = uuidv7();

export function content(change: Partial<DraftContent> = {}): DraftContent {
  return {
    personId: null,
    serviceId: SERVICE_ID,
    channel: 'sms',
    carrier: 'govuk-notify',
    purpose: 'appointment-reminder',
    contactPointId: null,
    subject: '',
    text: 'Your appointment is on Tuesday.',
    authorisedUseId: null,
    template: null,
    answersId: null,
    about: null,
    sendAt: null,
    notAfter: null,
    kept: [],
    ...change,
  };
}

/** The steps from a draft to each status, by which the domain lets a message pass. */
const STEPS = {
  queued: ['queued'],
  sent: ['handed-off', 'sent'],
  failed: ['queued', 'sending', 'failed'],
  unsure: ['queued', 'sending', 'unsure'],
} satisfies Partial<Record<MessageStatus, MessageStatus[]>>;

/** Takes a draft step by step to a status; the last step fixes `change`. */
export async function bring(
  messages: MessageStore,
  draft: Pick<Message, 'id' | 'version'>,
  to: keyof typeof STEPS,
  stamp: Stamp,
  change: Omit<StatusChange, 'status'> = {},
): Promise<Message> {
  const steps: readonly MessageStatus[] = STEPS[to];
  let { version } = draft;
  for (const status of steps.slice(0, -1)) {
    ({ version } = await messages.changeStatus(draft.id, version, { status }, stamp));
  }
  return messages.changeStatus(draft.id, version, { ...change, status: to }, stamp);
}

/** A message that was written, and sent so many minutes after ten. */
export async function sentMessage(
  { messages }: Aggregates,
  person: Person,
  text: string,
  minutes = 0,
): Promise<Message> {
  const stamp = stampAt(minutes);
  const draft = await messages.saveDraft(uuidv7(), 0, content({ personId: person.id, text }), stamp);
  return bring(messages, draft, 'sent', stamp, { sent: stamp.when });
}
