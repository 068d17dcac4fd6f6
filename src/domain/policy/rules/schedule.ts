import { HAND_OFF_WORDS, isHandOff } from '../../messages/hand-off';
import { timeAndDay } from '../../time/spoken-dates';
import type { PolicyRule } from '../case';
import { stop } from '../reasons';

/** A message's time is one it can still go at, and not after its last (P32). */
export const schedule: PolicyRule = ({ message, now, pack, goes, fault, opens }) => {
  const { sendAt, notAfter } = message;
  if (fault === 'missed' && sendAt !== null) {
    const sentence = `Its time, ${timeAndDay(sendAt)}, has passed: choose another time, or send it without one.`;
    return [stop('P32', 'change-schedule', sentence, opens)];
  }
  if (fault === 'too-far') {
    const days = pack.outOfHours.scheduleDaysAhead;
    const ahead = days === 1 ? 'one day' : `${days} days`;
    const sentence = `A message can be scheduled ${ahead} ahead at most: choose an earlier time, or keep the draft.`;
    return [stop('P32', 'change-schedule', sentence)];
  }
  if (isHandOff(message.carrier) && sendAt !== null && sendAt > now) {
    const sentence = `Nothing goes by itself ${HAND_OFF_WORDS[message.carrier]}: send it when it is time, or by another way.`;
    return [stop('P32', 'change-schedule', sentence)];
  }
  if (notAfter === null || goes <= notAfter) return [];
  const last = timeAndDay(notAfter);
  const sentence =
    notAfter < now
      ? `It was not to go after ${last}, which has passed: phone, or choose another last time.`
      : `It is not to go after ${last}, and would: choose an earlier time.`;
  return [stop('P32', 'change-schedule', sentence)];
};
