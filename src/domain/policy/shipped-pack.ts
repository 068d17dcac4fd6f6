import type { PolicyPack } from './pack';

/** The Trust's own policy, version 2 (September 2023), as a pack. */
export const shippedPack: PolicyPack = {
  id: 'trust-electronic-messaging',
  version: '2.0',
  title: 'Use of Electronic Messaging to Communicate with Service Users, version 2',
  purposes: {
    sms: [
      'appointment-reminder',
      'appointment-confirmation',
      'change-of-appointment',
      'ask-to-call',
      'advice',
      'key-worker',
    ],
    email: [
      'appointment-reminder',
      'appointment-confirmation',
      'change-of-appointment',
      'ask-to-call',
      'advice',
      'key-worker',
      'letter-or-care-plan',
    ],
  },
  secureEmail: {
    marker: '[secure]',
    domains: ['nhs.net', 'gov.uk', 'cjsm.net', 'police.uk', 'mod.uk', 'parliament.uk'],
    gateways: ['smtp.office365.com', 'send.nhs.net'],
  },
  mailboxDomains: ['nhs.net', 'nhs.uk'],
  acceptedAbbreviations: [],
  checks: { atMost: {}, mayTurnOff: ['style/*', 'written-in-full/spelling'] },
  copyStaysFreshMinutes: 20,
};
