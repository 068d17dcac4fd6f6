import { CHANNEL_WORDS } from '../../messages/channel';
import type { PolicyRule } from '../facts';

/** Every message has a purpose, and the pack says which a channel may serve (P6, P7). */
export const purpose: PolicyRule = (message, _facts, _now, pack) => {
  if (message.purpose === null) {
    return [
      { effect: 'stop', clause: 'P6', sentence: 'Choose what the message is for.', next: 'choose-purpose' },
    ];
  }
  if (pack.purposes[message.channel].includes(message.purpose)) return [];
  const { many } = CHANNEL_WORDS[message.channel];
  return [
    {
      effect: 'stop',
      clause: 'P7',
      sentence: `The policy does not offer ${many} for this purpose: choose another channel or purpose.`,
      next: 'choose-purpose',
    },
  ];
};
