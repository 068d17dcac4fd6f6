import { isHandOff } from '../../messages/hand-off';
import { outgoingText } from '../../messages/outgoing';
import { countSms, SMS_LIMIT } from '../../messages/sms-segments';
import type { PolicyRule } from '../case';
import { stop } from '../reasons';

/** A text arrives whole and as it was written, or it does not go: what arrives is what the record says (P25). */
export const length: PolicyRule = ({ message, service }) => {
  if (message.channel !== 'sms' || service === null) return [];
  const carrier = isHandOff(message.carrier) ? 'trust-phone' : 'govuk-notify';
  const { tooLong, lost } = countSms(outgoingText(message.text, 'sms', service), carrier);
  if (tooLong) {
    const sentence = `A text has at most ${SMS_LIMIT} characters, with what the service adds: shorten it, or phone.`;
    return [stop('P25', 'change-text', sentence)];
  }
  if (lost === undefined) return [];
  return [stop('P25', 'change-text', `“${lost.text}” would arrive as a question mark: write it in words.`)];
};
