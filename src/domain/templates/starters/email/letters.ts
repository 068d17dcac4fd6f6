import type { Starter } from '../starter';

const ENDS = 'Kind regards,\n((staff name)), ((staff role))\n((service name))';

/** Emails of advice, from the key worker, and with a letter or a care plan. */
export const letterEmails: readonly Starter[] = [
  {
    key: 'email-weather',
    name: 'Bad weather, by email',
    purpose: 'advice',
    subject: 'Our visits in bad weather',
    text: `Dear ((first name)),\n\nThe weather is bad, but we still plan to see you on ((date)) at ((time)).\n\nWe will call you if that changes. Please call ((service phone)) before you travel to us.\n\n${ENDS}`,
  },
  {
    key: 'email-other-practitioner',
    name: 'Somebody else will see you, by email',
    purpose: 'advice',
    subject: 'Your appointment on ((date))',
    text: `Dear ((first name)),\n\nYour usual practitioner is away. ((with)) will see you on ((date)) at ((time)).\n\nThe time and the place stay the same. Please call ((service phone)) if you would like another date.\n\n${ENDS}`,
  },
  {
    key: 'email-key-worker',
    name: 'Your key worker introduces themselves, by email',
    purpose: 'key-worker',
    subject: 'Your key worker',
    text: `Dear ((first name)),\n\nMy name is ((staff name)) and I am your key worker. I will help to plan your care with you.\n\nYou can call me on ((service phone)), or write to ((service email)).\n\n${ENDS}`,
  },
  {
    key: 'email-key-worker-away',
    name: 'Your key worker is away, by email',
    purpose: 'key-worker',
    subject: 'I am away until ((date))',
    text: `Dear ((first name)),\n\nI am away until ((date)).\n\nPlease call the team on ((service phone)) if you need us before then.\n\n${ENDS}`,
  },
  {
    key: 'email-letter',
    name: 'Appointment letter',
    purpose: 'letter-or-care-plan',
    subject: 'Your appointment letter',
    text: `Dear ((first name)),\n\nYour appointment letter comes with this email. It says when and where we will see you.\n\nDate: ((date))\nTime: ((time))\nPlace: ((place))\n\nPlease bring ((bring)). Please call ((service phone)) if you cannot open the letter.\n\n${ENDS}`,
  },
  {
    key: 'email-care-plan',
    name: 'Care plan',
    purpose: 'letter-or-care-plan',
    subject: 'Your care plan',
    text: `Dear ((first name)),\n\nYour care plan comes with this email. Please read it and keep it in a safe place.\n\nPlease call ((service phone)) if something in it is wrong or not clear. We can also send it to you on paper.\n\n${ENDS}`,
  },
  {
    key: 'email-copy-of-letter',
    name: 'Copy of a letter',
    purpose: 'letter-or-care-plan',
    subject: 'A copy of our letter',
    text: `Dear ((first name)),\n\nA copy of our letter comes with this email, as you asked.\n\nPlease call ((service phone)) if something in it is wrong or not clear.\n\n${ENDS}`,
  },
];
