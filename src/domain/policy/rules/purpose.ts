import { CHANNEL_WORDS } from '../../messages/channel';
import type { PolicyRule } from '../case';
import { stop } from '../reasons';

/** Every message has a purpose, and the pack says which a channel may serve (P6, P7). */
export const purpose: PolicyRule = ({ message, pack }) => {
  if (message.purpose === null) return [stop('P6', 'choose-purpose', 'Choose what the message is for.')];
  if (pack.purposes[message.channel].includes(message.purpose)) return [];
  const { many } = CHANNEL_WORDS[message.channel];
  const sentence = `The policy does not offer ${many} for this purpose: choose another channel or purpose.`;
  return [stop('P7', 'choose-purpose', sentence)];
};
