import { outgoingText } from '../../messages/outgoing';
import { countSms, SMS_LIMIT } from '../../messages/sms-segments';
import type { PolicyRule } from '../facts';

/** A text arrives whole and as it was written, or it does not go: what arrives is what the record says (P25). */
export const length: PolicyRule = (message, { service }) => {
  if (message.channel !== 'sms' || service === null) return [];
  const carrier = message.carrier === 'trust-phone' ? 'trust-phone' : 'govuk-notify';
  const { tooLong, lost } = countSms(outgoingText(message.text, 'sms', service), carrier);
  if (tooLong) {
    const sentence = `A text has at most ${SMS_LIMIT} characters, with what the service adds: shorten it, or phone.`;
    return [{ effect: 'stop', clause: 'P25', sentence, next: 'change-text' }];
  }
  if (lost === undefined) return [];
  const sentence = `“${lost.text}” would arrive as a question mark: write it in words.`;
  return [{ effect: 'stop', clause: 'P25', sentence, next: 'change-text' }];
};
