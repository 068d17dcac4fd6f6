import { decisionFrom, type Decision } from './decision';
import type { InstantText } from '../time/moment';
import type { Facts, MessageToDecide, PolicyRule } from './facts';
import type { PolicyPack } from './pack';
import { agreement } from './rules/agreement';
import { completeness } from './rules/completeness';
import { length } from './rules/length';
import { means } from './rules/means';
import { preference } from './rules/preference';
import { purpose } from './rules/purpose';
import { workingHours } from './rules/working-hours';

/** In the order a person puts things right. */
const RULES: readonly PolicyRule[] = [
  completeness,
  purpose,
  length,
  agreement,
  means,
  workingHours,
  preference,
];

/**
 * May this message go, now, as it is? The same in the page, live, and in main, where it counts: at queueing and again
 * at the moment of sending. Pure; `now` is an instant in UTC.
 */
export function decide(message: MessageToDecide, facts: Facts, now: InstantText, pack: PolicyPack): Decision {
  return decisionFrom(RULES.flatMap((rule) => rule(message, facts, now, pack)));
}
