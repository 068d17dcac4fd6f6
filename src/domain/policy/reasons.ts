import type { InstantText } from '../time/moment';
import type { NextStep, Reason } from './decision';
import type { Firmness } from './pack';

/** A reason that stops a message. `sentence` is one sentence: what stands in the way, and what to do. */
export function stop(clause: string, next: NextStep, sentence: string, at?: InstantText): Reason {
  return { effect: 'stop', clause, sentence, next, ...(at === undefined ? {} : { at }) };
}

/** Something to look at, which stops nothing. */
export function condition(clause: string, next: NextStep, sentence: string): Reason {
  return { effect: 'condition', clause, sentence, next };
}

/** A reason as hard as the policy pack says; none where it says nothing of it. */
export function asFirmAs(firmness: Firmness, clause: string, next: NextStep, sentence: string): Reason[] {
  return firmness === 'off' ? [] : [{ effect: firmness, clause, sentence, next }];
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
