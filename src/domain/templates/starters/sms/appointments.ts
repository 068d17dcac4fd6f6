import type { Starter } from '../starter';

/** Texts about an appointment: who writes stands in the service's footer. */
export const appointmentTexts: readonly Starter[] = [
  {
    key: 'sms-reminder',
    name: 'Appointment reminder',
    purpose: 'appointment-reminder',
    text: 'Hello ((first name)), your appointment is on ((day)) at ((time)).',
  },
  {
    key: 'sms-reminder-in-full',
    name: 'Appointment reminder, with date and place',
    purpose: 'appointment-reminder',
    text: 'Hello ((first name)), this is a reminder of your appointment on ((date)) at ((time)). It is at ((place)). Please call ((service phone)) if you cannot come.',
  },
  {
    key: 'sms-home-visit',
    name: 'Home visit reminder',
    purpose: 'appointment-reminder',
    text: 'Hello ((first name)), we will visit you on ((day)) at ((time)).',
  },
  {
    key: 'sms-home-visit-in-full',
    name: 'Home visit reminder, with who is coming',
    purpose: 'appointment-reminder',
    text: 'Hello ((first name)), we will visit you on ((date)) at ((time)). ((with)) will show you a name badge. Please call ((service phone)) if you need another time.',
  },
  {
    key: 'sms-bring',
    name: 'Appointment reminder, with what to bring',
    purpose: 'appointment-reminder',
    text: 'Hello ((first name)), your appointment is on ((date)) at ((time)). Please bring ((bring)).',
  },
  {
    key: 'sms-phone-appointment',
    name: 'Phone appointment reminder',
    purpose: 'appointment-reminder',
    text: 'Hello ((first name)), we will call you on ((day)) at ((time)).',
  },
  {
    key: 'sms-video-appointment',
    name: 'Video appointment reminder',
    purpose: 'appointment-reminder',
    text: 'Hello ((first name)), your video appointment is on ((date)) at ((time)). Your letter says how to join.',
  },
  {
    key: 'sms-confirmation',
    name: 'Appointment confirmation',
    purpose: 'appointment-confirmation',
    text: 'Hello ((first name)), thank you. We will see you on ((day)) at ((time)).',
  },
  {
    key: 'sms-confirmation-in-full',
    name: 'Appointment confirmation, with date and place',
    purpose: 'appointment-confirmation',
    text: 'Hello ((first name)), your appointment is booked for ((date)) at ((time)). It is at ((place)). Please call ((service phone)) to change it.',
  },
];
