import type { Facts, MessageToDecide } from '../../../src/domain/policy/facts';
import type { PolicyPack } from '../../../src/domain/policy/pack';
import { shippedPack } from '../../../src/domain/policy/shipped-pack';
import type { Agreement } from '../../../src/domain/people/agreement';
import type { Carer } from '../../../src/domain/people/carer';
import { NO_NEEDS } from '../../../src/domain/people/communication-needs';
import type { ContactPoint } from '../../../src/domain/people/contact-point';
import { DISCUSSION_POINTS } from '../../../src/domain/people/discussion';
import type { Person } from '../../../src/domain/people/person';
import { purposeSchema } from '../../../src/domain/messages/purpose';
import type { Service } from '../../../src/domain/services/service';

/** A Tuesday, 10am in London. */
export const TUESDAY_10AM = '2026-11-24T10:00:00.000Z';

export const MOBILE_ID = '01990000-0000-7000-8000-000000000001';
export const EMAIL_ID = '01990000-0000-7000-8000-000000000002';
export const CARER_ID = '01990000-0000-7000-8000-0000000000d1';
export const CARERS_MOBILE_ID = '01990000-0000-7000-8000-000000000003';
export const AUTHORISED_USE_ID = '01990000-0000-7000-8000-0000000000e1';
const moment = { at: '2026-03-03T09:00:00.000Z', offset: 0 };
const recordedBy = 'R. Shah, occupational therapist';

/** An agreement as it should be: talked through in full and confirmed by nobody yet, nine months old. */
export function agreement(change: Partial<Agreement> = {}): Agreement {
  return {
    id: '01990000-0000-7000-8000-0000000000a1',
    channel: 'sms',
    contactPointId: MOBILE_ID,
    kind: 'routine',
    form: 'verbal',
    signedFormAt: change.form === 'written' ? 'scanned into the record' : null,
    personalContact: 'at the visit on 3 March',
    exception: null,
    points: [...DISCUSSION_POINTS],
    dataPrivacyReference: null,
    source: 'discussed',
    recorded: moment,
    recordedBy,
    confirmed: null,
    withdrawn: null,
    withdrawnBy: null,
    ...change,
  };
}

/** A mobile of the person's own. */
export function mobile(change: Partial<ContactPoint> = {}): ContactPoint {
  return {
    id: MOBILE_ID,
    channel: 'sms',
    value: '+447700900412',
    added: moment,
    carerId: null,
    safety: 'own',
    safetyNote: null,
    verified: null,
    confirmed: null,
    failed: null,
    ...change,
  };
}

/** An address of the person's own, from which they wrote first. */
export function address(change: Partial<ContactPoint> = {}): ContactPoint {
  return mobile({
    id: EMAIL_ID,
    channel: 'email',
    value: 'maggie@example.org',
    verified: { evidence: 'filed under correspondence', when: moment, by: recordedBy },
    ...change,
  });
}

/** A daughter who may be told about the person. */
export function carer(change: Partial<Carer> = {}): Carer {
  return {
    id: CARER_ID,
    name: 'Ruth Holloway',
    relationship: 'daughter',
    authority: { basis: 'person-agreed', evidence: 'in the record', recorded: moment, recordedBy },
    added: moment,
    ...change,
  };
}

export function person(change: Partial<Person> = {}): Person {
  return {
    id: '01990000-0000-7000-8000-0000000000b1',
    version: 1,
    givenName: 'Margaret',
    familyName: 'Holloway',
    preferredName: 'Maggie',
    dateOfBirth: '1951-03-14',
    nhsNumber: '9990548609',
    recordNumber: '104882',
    postcode: null,
    address: null,
    preference: 'sms',
    needs: NO_NEEDS,
    capacity: null,
    carers: [],
    contactPoints: [mobile(), address()],
    agreements: [agreement()],
    askedToStop: null,
    ...change,
  };
}

const word = { reference: 'SOP 12', name: 'D. Okafor, service manager', date: '2026-01-12' };

export const service: Service = {
  id: '01990000-0000-7000-8000-0000000000c1',
  version: 1,
  name: 'Community Therapy, North',
  tellingNames: ['Memory Clinic'],
  mailbox: 'therapy@trust.example.org',
  phone: '01632 960100',
  hours: { weekdays: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, onBankHolidays: false, closedDays: [] },
  replyWithinHours: 16,
  emergencyWording: 'Call 999, or 111 for advice.',
  sop: {
    aspects: {
      need: 'Fewer missed visits',
      facility: 'Texts and emails',
      agreement: 'Asked at the first visit',
      risks: 'A phone that others read',
      informing: 'A leaflet',
      recording: 'In the consent section of the record',
    },
    channels: ['sms', 'email'],
    purposes: [...purposeSchema.options],
    approval: {
      approver: word,
      dataPrivacy: { ...word, reference: 'DP 31' },
      dpia: { ...word, reference: 'DPIA 7' },
      reviewBy: '2027-10-01',
    },
  },
  authorisedUses: [
    {
      id: AUTHORISED_USE_ID,
      what: 'Asking about the new clinic rooms',
      channel: 'sms',
      risks: 'Little: nothing personal is asked',
      authorised: word,
      until: '2026-12-31',
    },
  ],
  smsFooter: 'Replies are read 9am to 5pm on weekdays. In an emergency call 999.',
  emailFooter: 'This mailbox is read from 9am to 5pm.',
};

export const pack: PolicyPack = {
  ...shippedPack,
  mailboxDomains: ['trust.example.org'],
  secureEmail: {
    marker: '[secure]',
    markerPlace: 'start',
    domains: ['nhs.net', 'secure.example'],
    gateways: ['gateway.example.org'],
  },
};

export function facts(change: Partial<Facts> = {}): Facts {
  return {
    person: person(),
    service,
    carriers: ['govuk-notify', 'smtp', 'trust-phone'],
    mailHosts: { smtp: 'gateway.example.org' },
    attachments: [],
    written: null,
    ...change,
  };
}

export function text(change: Partial<MessageToDecide> = {}): MessageToDecide {
  return {
    channel: 'sms',
    carrier: 'govuk-notify',
    purpose: 'appointment-reminder',
    contactPointId: MOBILE_ID,
    subject: '',
    text: 'Hello Maggie, our visit is at 2pm.',
    authorisedUseId: null,
    answersId: null,
    about: null,
    sendAt: null,
    notAfter: null,
    ...change,
  };
}

export function email(change: Partial<MessageToDecide> = {}): MessageToDecide {
  return text({
    channel: 'email',
    carrier: 'smtp',
    contactPointId: EMAIL_ID,
    subject: 'Your visit',
    ...change,
  });
}
