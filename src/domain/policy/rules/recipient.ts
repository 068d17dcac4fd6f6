import type { PolicyRule } from '../facts';

/** A message has one person and comes from one service (P2, P9). */
export const recipient: PolicyRule = (_message, facts) => {
  if (facts.person === null) {
    return [
      { effect: 'stop', clause: 'P2', sentence: 'Choose who the message is to.', next: 'choose-person' },
    ];
  }
  if (facts.service !== null) return [];
  const sentence = 'Set up the service the message comes from.';
  return [{ effect: 'stop', clause: 'P9', sentence, next: 'open-service' }];
};
