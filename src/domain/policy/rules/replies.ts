import type { PolicyRule } from '../case';
import { condition } from '../reasons';

/** People can tell when a reply is read (P14), and a conversation has somebody who answers (P15). */
export const replies: PolicyRule = ({ message, service, kind }) => {
  if (service === null) return [];
  if (service.replyWithinHours === null) {
    if (kind !== 'conversation') return [];
    const sentence =
      'This service takes no replies: say whom to call in the message, or set a reply time in the service’s settings.';
    return [condition('P15', 'open-service', sentence)];
  }
  const footer = message.channel === 'sms' ? service.smsFooter : service.emailFooter;
  if (footer.trim() !== '') return [];
  const sentence =
    'Nothing says when replies are read: write it in the text this service adds, in its settings.';
  return [condition('P14', 'open-service', sentence)];
};
