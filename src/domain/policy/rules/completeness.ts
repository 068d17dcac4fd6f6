import type { PolicyRule } from '../facts';

/** A message has one person, a service, words, and for an email a subject. */
export const completeness: PolicyRule = (message, facts) => {
  if (facts.person === null) {
    return [
      { effect: 'stop', clause: 'P2', sentence: 'Choose who the message is to.', next: 'choose-person' },
    ];
  }
  if (facts.service === null) {
    return [
      {
        effect: 'stop',
        clause: 'P9',
        sentence: 'Set up the service the message comes from.',
        next: 'open-service',
      },
    ];
  }
  if (message.text.trim() === '') {
    return [{ effect: 'stop', clause: 'P29', sentence: 'Write the message.', next: 'write-text' }];
  }
  if (message.channel === 'email' && message.subject.trim() === '') {
    return [{ effect: 'stop', clause: 'P29', sentence: 'Write a subject.', next: 'write-text' }];
  }
  return [];
};
