import { DISCUSSION_POINTS } from '../people/discussion';
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
      'authorised-use',
    ],
    email: [
      'appointment-reminder',
      'appointment-confirmation',
      'change-of-appointment',
      'ask-to-call',
      'advice',
      'key-worker',
      'letter-or-care-plan',
      'authorised-use',
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
  agreements: {
    forms: { routine: 'verbal', conversation: 'written', other: 'written' },
    points: [...DISCUSSION_POINTS],
    confirmEveryMonths: 12,
    unconfirmed: 'condition',
  },
  contactPoints: {
    unverifiedEmail: 'stop',
    confirmEveryMonths: 12,
    unconfirmed: 'condition',
    sharedPurposes: [
      'appointment-reminder',
      'appointment-confirmation',
      'change-of-appointment',
      'ask-to-call',
    ],
  },
  communicationNeeds: {
    formats: {
      none: 'off',
      'easy-read': 'condition',
      'large-print': 'condition',
      braille: 'stop',
      audio: 'stop',
      'sign-language': 'condition',
    },
    otherLanguage: 'stop',
    interpreter: 'condition',
    support: 'condition',
  },
  services: { reviewWarnDays: 60, reviewGraceDays: 30 },
  outOfHours: { scheduleDaysAhead: 28, lateByMinutes: 60, beforeVisitMinutes: 120, closedDays: [] },
  staff: { acknowledgeEveryMonths: 12, sharedAccounts: false },
  copyStaysFreshMinutes: 20,
};
