import type { PolicyRule } from '../facts';

const PREFERS = {
  sms: 'a text',
  email: 'an email',
  phone: 'a phone call',
  letter: 'a letter',
} as const;

/** How the person likes to be reached is shown where it differs (P11, P21). */
export const preference: PolicyRule = (message, { person }) => {
  if (person === null || person.preference === 'unknown' || person.preference === message.channel) return [];
  return [
    {
      effect: 'condition',
      clause: 'P11',
      sentence: `This person prefers ${PREFERS[person.preference]}.`,
      next: 'choose-channel',
    },
  ];
};
