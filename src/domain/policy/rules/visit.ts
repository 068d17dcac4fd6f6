import type { Purpose } from '../../messages/purpose';
import { timeAndDay } from '../../time/spoken-dates';
import type { PolicyRule } from '../case';
import type { NextStep } from '../decision';
import { condition, stop } from '../reasons';
import { lastBeforeVisit } from '../timing';

const ABOUT_VISITS: readonly Purpose[] = [
  'appointment-reminder',
  'appointment-confirmation',
  'change-of-appointment',
];

/** What is said about a visit comes before it, with time to read it (P32). Other purposes are asked, not stopped. */
export const visit: PolicyRule = ({ message, now, pack, goes, fault, opens }) => {
  const { about, purpose, sendAt } = message;
  if (about === null || fault !== null) return [];
  const isAboutIt = purpose === null || ABOUT_VISITS.includes(purpose);
  const say = (sentence: string, next: NextStep) =>
    isAboutIt ? [stop('P32', next, sentence)] : [condition('P32', next, sentence)];
  const when = timeAndDay(about);
  if (about <= now)
    return say(`The visit, at ${when}, is in the past: put its date and time right.`, 'change-schedule');
  if (goes <= lastBeforeVisit(about, pack)) return [];
  if (sendAt !== null && sendAt > now)
    return say(
      `It would come too late for the visit, at ${when}: choose an earlier time, or phone.`,
      'change-schedule',
    );
  // Out of hours the working time is what matters.
  if (opens !== goes) return [];
  const sentence = `The visit is soon, at ${when}: phone as well, in case this is not read in time.`;
  return [condition('P32', 'phone-instead', sentence)];
};
