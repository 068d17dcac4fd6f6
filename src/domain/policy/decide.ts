import { decisionFrom, type Decision } from './decision';
import type { InstantText } from '../time/moment';
import type { Facts, MessageToDecide, PolicyRule } from './facts';
import type { PolicyPack } from './pack';
import { agreement } from './rules/agreement';
import { length } from './rules/length';
import { means } from './rules/means';
import { preference } from './rules/preference';
import { purpose } from './rules/purpose';
import { recipient } from './rules/recipient';
import { words } from './rules/words';
import { workingHours } from './rules/working-hours';

/** What can't be put right by writing comes first: nobody should write a message that may not go. */
const RULES: readonly PolicyRule[] = [
  recipient,
  agreement,
  means,
  workingHours,
  purpose,
  words,
  length,
  preference,
];

/**
 * May this message go, now, as it is? The same in the page, live, and in main, where it counts: at queueing and again
 * at the moment of sending. Pure; `now` is an instant in UTC.
 */
export function decide(message: MessageToDecide, facts: Facts, now: InstantText, pack: PolicyPack): Decision {
  return decisionFrom(
    RULES.flatMap((rule) => rule(message, facts, now, pack)),
    pack.version,
  );
}
