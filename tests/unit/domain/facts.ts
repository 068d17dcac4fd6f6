import type { Facts, MessageToDecide } from '../../../src/domain/policy/facts';
import type { PolicyPack } from '../../../src/domain/policy/pack';
import { shippedPack } from '../../../src/domain/policy/shipped-pack';
import type { Agreement } from '../../../src/domain/people/agreement';
import type { Person } from '../../../src/domain/people/person';
import type { Service } from '../../../src/domain/services/service';

/** A Tuesday, 10am in London. */
export const TUESDAY_10AM = '2026-11-24T10:00:00.000Z';

export const MOBILE_ID = '01990000-0000-7000-8000-000000000001';
export const EMAIL_ID = '01990000-0000-7000-8000-000000000002';
const moment = { at: '2026-03-03T09:00:00.000Z', offset: 0 };

export function agreement(change: Partial<Agreement> = {}): Agreement {
  return {
    id: '01990000-0000-7000-8000-0000000000a1',
    channel: 'sms',
    contactPointId: MOBILE_ID,
    form: 'verbal',
    personalContact: 'at the visit on 3 March',
    recorded: moment,
    recordedBy: 'R. Shah, occupational therapist',
    withdrawn: null,
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
    contactPoints: [
      { id: MOBILE_ID, channel: 'sms', value: '+447700900412', added: moment },
      { id: EMAIL_ID, channel: 'email', value: 'maggie@example.org', added: moment },
    ],
    agreements: [agreement()],
    ...change,
  };
}

export const service: Service = {
  id: '01990000-0000-7000-8000-0000000000c1',
  version: 1,
  name: 'Community Therapy, North',
  tellingNames: ['Memory Clinic'],
  mailbox: 'therapy@trust.example.org',
  phone: '01632 960100',
  hours: { weekdays: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60 },
  smsFooter: 'Replies are read 9am to 5pm on weekdays. In an emergency call 999.',
  emailFooter: 'This mailbox is read from 9am to 5pm.',
};

export const pack: PolicyPack = {
  ...shippedPack,
  mailboxDomains: ['trust.example.org'],
  secureEmail: {
    marker: '[secure]',
    domains: ['nhs.net', 'secure.example'],
    gateways: ['gateway.example.org'],
  },
};

export function facts(change: Partial<Facts> = {}): Facts {
  return {
    person: person(),
    service,
    carriers: ['govuk-notify', 'smtp', 'trust-phone'],
    smtpHost: 'gateway.example.org',
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
