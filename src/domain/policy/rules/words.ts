import type { PolicyRule } from '../facts';

/** A message has words, and an email a subject too. Nobody to write to is said first. */
export const words: PolicyRule = (message, { person }) => {
  if (person === null) return [];
  if (message.text.trim() === '') {
    return [{ effect: 'stop', clause: 'P29', sentence: 'Write the message.', next: 'write-text' }];
  }
  if (message.channel === 'sms' || message.subject.trim() !== '') return [];
  return [{ effect: 'stop', clause: 'P29', sentence: 'Write a subject.', next: 'write-text' }];
};
