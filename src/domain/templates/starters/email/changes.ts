import type { Starter } from '../starter';

const ENDS = 'Kind regards,\n((staff name)), ((staff role))\n((service name))';

/** Emails about a change, and questions that are answered by a call. */
export const changeEmails: readonly Starter[] = [
  {
    key: 'email-new-time',
    name: 'Appointment moved, by email',
    purpose: 'change-of-appointment',
    subject: 'Your appointment has moved',
    text: `Dear ((first name)),\n\nWe are sorry that we had to move your appointment.\n\nNew date: ((date))\nTime: ((time))\nPlace: ((place))\n\nPlease call ((service phone)) if you cannot come then.\n\n${ENDS}`,
  },
  {
    key: 'email-cancelled',
    name: 'Appointment cancelled by us, by email',
    purpose: 'change-of-appointment',
    subject: 'Your appointment on ((date))',
    text: `Dear ((first name)),\n\nWe are sorry that we cannot see you on ((date)).\n\nPlease call ((service phone)) to book another appointment. We will find you a new date as soon as we can.\n\n${ENDS}`,
  },
  {
    key: 'email-ask-to-call',
    name: 'Please call us, by email',
    purpose: 'ask-to-call',
    subject: 'Please call us',
    text: `Dear ((first name)),\n\nPlease call us on ((service phone)) at a time that suits you.\n\nWe would like to talk with you about your next appointment.\n\n${ENDS}`,
  },
  {
    key: 'email-missed',
    name: 'Missed appointment, by email',
    purpose: 'ask-to-call',
    subject: 'Your appointment on ((date))',
    text: `Dear ((first name)),\n\nWe are sorry that we missed you on ((date)).\n\nPlease call ((service phone)) to book another appointment. Please also tell us if you no longer need one.\n\n${ENDS}`,
  },
  {
    key: 'email-waiting-list',
    name: 'Waiting list question, by email',
    purpose: 'ask-to-call',
    subject: 'Your place on our waiting list',
    text: `Dear ((first name)),\n\nYou are on our waiting list.\n\nPlease call ((service phone)) to tell us if you still want an appointment. You keep your place when you call by ((date)).\n\n${ENDS}`,
  },
];
