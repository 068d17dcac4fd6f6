import type { Starter } from '../starter';

const ENDS = 'Kind regards,\n((staff name)), ((staff role))\n((service name))';

/** Emails about an appointment. */
export const appointmentEmails: readonly Starter[] = [
  {
    key: 'email-reminder',
    name: 'Appointment reminder by email',
    purpose: 'appointment-reminder',
    subject: 'Your appointment on ((date))',
    text: `Dear ((first name)),\n\nThis is a reminder of your appointment with us.\n\nDate: ((date))\nTime: ((time))\nPlace: ((place))\n\nPlease call ((service phone)) if you cannot come. We can then offer the time to someone else.\n\n${ENDS}`,
  },
  {
    key: 'email-home-visit',
    name: 'Home visit details by email',
    purpose: 'appointment-reminder',
    subject: 'Our visit on ((date))',
    text: `Dear ((first name)),\n\nWe will visit you at home on ((date)) at ((time)).\n\n((with)) will come to see you, and will show you a name badge. You can have a friend or a relative with you.\n\nPlease call ((service phone)) if you need another time.\n\n${ENDS}`,
  },
  {
    key: 'email-bring',
    name: 'What to bring, by email',
    purpose: 'appointment-reminder',
    subject: 'Your appointment on ((date))',
    text: `Dear ((first name)),\n\nWe look forward to seeing you on ((date)) at ((time)).\n\nPlease bring ((bring)).\n\nPlease call ((service phone)) if you have any questions.\n\n${ENDS}`,
  },
  {
    key: 'email-confirmation',
    name: 'Appointment confirmation by email',
    purpose: 'appointment-confirmation',
    subject: 'Your appointment is booked',
    text: `Dear ((first name)),\n\nThank you for getting in touch. Your appointment is booked.\n\nDate: ((date))\nTime: ((time))\nPlace: ((place))\n\nPlease call ((service phone)) if you need to change it.\n\n${ENDS}`,
  },
  {
    key: 'email-phone-appointment',
    name: 'Phone appointment details by email',
    purpose: 'appointment-confirmation',
    subject: 'Your phone appointment on ((date))',
    text: `Dear ((first name)),\n\nWe will call you on ((date)) at ((time)).\n\nPlease be in a quiet place where you can talk freely. Our number may not show on your phone.\n\nPlease call ((service phone)) if you need another time.\n\n${ENDS}`,
  },
  {
    key: 'email-video-appointment',
    name: 'Video appointment details by email',
    purpose: 'appointment-confirmation',
    subject: 'Your video appointment on ((date))',
    text: `Dear ((first name)),\n\nYour video appointment is on ((date)) at ((time)).\n\nYou need a phone, a tablet or a computer with a camera. We will send the link in another email.\n\nPlease be in a quiet place where you can talk freely. If the video does not work, we will call you.\n\n${ENDS}`,
  },
];
