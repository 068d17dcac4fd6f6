import type { Starter } from '../starter';

/** Texts about a change, and questions that are answered by a call. */
export const changeTexts: readonly Starter[] = [
  {
    key: 'sms-new-time',
    name: 'Appointment moved',
    purpose: 'change-of-appointment',
    text: 'Hello ((first name)), your appointment has moved to ((date)) at ((time)). Please call ((service phone)) if you cannot come then.',
  },
  {
    key: 'sms-new-place',
    name: 'Appointment in another place',
    purpose: 'change-of-appointment',
    text: 'Hello ((first name)), your appointment on ((date)) at ((time)) is now at ((place)).',
  },
  {
    key: 'sms-cancelled',
    name: 'Appointment cancelled by us',
    purpose: 'change-of-appointment',
    text: 'Hello ((first name)), we are sorry that we cannot see you on ((day)). Please call ((service phone)) for a new date.',
  },
  {
    key: 'sms-cancelled-by-you',
    name: 'Appointment cancelled as they asked',
    purpose: 'change-of-appointment',
    text: 'Hello ((first name)), we have cancelled your appointment on ((date)), as you asked. Please call ((service phone)) to book another.',
  },
  {
    key: 'sms-late',
    name: 'We are running late',
    purpose: 'change-of-appointment',
    text: 'Hello ((first name)), we are running late. We will be with you at ((time)).',
  },
  {
    key: 'sms-ask-to-call',
    name: 'Please call us',
    purpose: 'ask-to-call',
    text: 'Hello ((first name)), please call us on ((service phone)).',
  },
  {
    key: 'sms-book',
    name: 'Please call to book',
    purpose: 'ask-to-call',
    text: 'Hello ((first name)), please call ((service phone)) to book a visit.',
  },
  {
    key: 'sms-missed',
    name: 'Missed appointment',
    purpose: 'ask-to-call',
    text: 'Hello ((first name)), we are sorry that we missed you on ((day)). Please call ((service phone)) to book another appointment.',
  },
  {
    key: 'sms-waiting-list',
    name: 'Waiting list question',
    purpose: 'ask-to-call',
    text: 'Hello ((first name)), you are on our waiting list. Please call ((service phone)) to tell us if you still want an appointment.',
  },
];
