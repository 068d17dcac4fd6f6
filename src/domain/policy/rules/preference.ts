import type { PolicyRule } from '../case';
import { condition } from '../reasons';

const PREFERS = {
  sms: 'a text',
  email: 'an email',
  phone: 'a phone call',
  letter: 'a letter',
} as const;

/** How the person likes to be reached is shown where it differs (P11, P21). */
export const preference: PolicyRule = ({ message, person, toCarer }) => {
  if (person === null || toCarer) return [];
  if (person.preference === 'unknown' || person.preference === message.channel) return [];
  return [condition('P11', 'choose-channel', `This person prefers ${PREFERS[person.preference]}.`)];
};
