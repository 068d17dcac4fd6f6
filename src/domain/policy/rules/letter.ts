import type { PolicyRule } from '../case';
import { condition } from '../reasons';

/** A letter by email does not replace the one to whoever referred the person (P10). */
export const letter: PolicyRule = ({ message }) => {
  if (message.channel !== 'email' || message.purpose !== 'letter-or-care-plan') return [];
  const sentence =
    'This does not replace the letter to whoever referred the person: make sure that it is sent too.';
  return [condition('P10', 'write-letter', sentence)];
};
