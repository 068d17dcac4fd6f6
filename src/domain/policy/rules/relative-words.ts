import { outdatedWords } from '../../messages/relative-days';
import { timeAndDay } from '../../time/spoken-dates';
import type { PolicyRule } from '../case';
import { listed, stop } from '../reasons';
import { isTooLate } from './working-hours';

/** "Tomorrow" in a message that goes on another day than it was written says the wrong day (P32). */
export const relativeWords: PolicyRule = (on) => {
  const { message, now, goes, fault, opens } = on;
  if (fault !== null || opens === undefined) return [];
  const mustWait = opens !== goes && message.sendAt === null;
  if (mustWait && isTooLate(on, opens)) return [];
  const read = mustWait ? opens : goes;
  const written = on.written ?? now;
  const found = [message.subject, message.text].flatMap((text) => outdatedWords(text, written, read));
  if (found.length === 0) return [];
  const words = [...new Set(found.map((each) => each.words.replaceAll(/\s+/gu, ' ').toLowerCase()))];
  const quoted = listed(words.map((each) => `“${each}”`));
  const sentence = `${quoted} would be read at ${timeAndDay(read)}: write the day and date instead.`;
  return [stop('P32', 'change-text', sentence)];
};
