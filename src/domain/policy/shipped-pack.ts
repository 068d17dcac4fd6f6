import { DISCUSSION_POINTS } from '../people/discussion';
import { mergeFieldSchema } from '../templates/merge-field';
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
    markerPlace: 'start',
    domains: ['nhs.net', 'gov.uk', 'cjsm.net', 'police.uk', 'mod.uk', 'parliament.uk'],
    gateways: ['graph.microsoft.com', 'smtp.office365.com', 'send.nhs.net'],
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
    failed: 'stop',
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
  attachments: {
    mostMegabytes: 35,
    types: ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'rtf', 'txt', 'csv', 'jpg', 'jpeg', 'png', 'tif', 'tiff'],
    transferPurposes: ['letter-or-care-plan', 'authorised-use'],
    transferMostMegabytes: 2_000,
    transferHosts: ['wetransfer.com', 'we.tl'],
    transferDays: 7,
  },
  templates: {
    fields: {
      sms: [
        'first name',
        'staff name',
        'service name',
        'service phone',
        'day',
        'date',
        'time',
        'place',
        'with',
        'bring',
      ],
      email: [...mergeFieldSchema.options],
    },
  },
  manyAtOnce: {
    approveAbove: 20,
    most: 10_000,
    firstFew: 5,
    purposes: [
      'appointment-reminder',
      'appointment-confirmation',
      'change-of-appointment',
      'ask-to-call',
      'advice',
    ],
  },
  originals: { deleteBy: 'deleted-items' },
  replies: {
    emergencySteps: [
      'Call 999 if there is danger to life, and stay on the line.',
      'Call the person now, or somebody who can be with them.',
      'Tell the clinician on duty and the service’s manager.',
      'If you cannot reach them, ask the police for a welfare check by 101, or 999 if it is urgent.',
      'Write into the record what you did and when.',
    ],
  },
  incidents: { system: 'Ulysses (e-IRF)' },
  staff: { acknowledgeEveryMonths: 12, sharedAccounts: false },
  copyStaysFreshMinutes: 20,
};
