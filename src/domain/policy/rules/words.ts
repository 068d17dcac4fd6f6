import type { PolicyRule } from '../case';
import { stop } from '../reasons';

/** A message has words, and an email a subject too. Nobody to write to is said first. */
export const words: PolicyRule = ({ message, person }) => {
  if (person === null) return [];
  if (message.text.trim() === '') return [stop('P29', 'write-text', 'Write the message.')];
  if (message.channel === 'sms' || message.subject.trim() !== '') return [];
  return [stop('P29', 'write-text', 'Write a subject.')];
};
