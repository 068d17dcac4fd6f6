import type { DraftContent } from '../../../../domain/messages/message';
import { isHandOff } from '../../../../domain/messages/hand-off';
import type { InstantText } from '../../../../domain/time/moment';
import { briefTime } from '../schedule/schedule-words';

type HowItGoes = Pick<DraftContent, 'channel' | 'carrier' | 'sendAt'>;

/** Whether a message waits for its time, at an instant. */
export function isForLater({ sendAt }: Pick<DraftContent, 'sendAt'>, now: InstantText): boolean {
  return sendAt !== null && sendAt > now;
}

/** What sending does, in the words of its button and of the question before it. */
export function sendWords(
  content: HowItGoes,
  now: InstantText,
): { title: string; does: string; review: string } {
  const { channel, carrier, sendAt } = content;
  if (sendAt !== null && sendAt > now) {
    const when = briefTime(sendAt, now);
    return { title: 'Schedule', does: `Schedule for ${when}`, review: `Review, to go ${when}` };
  }
  if (carrier === 'trust-phone') {
    return { title: 'Key in', does: 'Key it into the Trust phone', review: 'Review and key in' };
  }
  if (isHandOff(carrier)) {
    const where = carrier === 'annexe' ? 'the Communications Annexe' : 'Airmid';
    return { title: 'Hand over', does: `Go on in ${where}`, review: `Review, then ${where}` };
  }
  return {
    title: 'Send',
    does: `Send the ${channel === 'sms' ? 'text' : 'email'}`,
    review: 'Review and send',
  };
}
