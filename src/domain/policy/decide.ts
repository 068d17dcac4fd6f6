import type { InstantText } from '../time/moment';
import { caseOf, type PolicyRule } from './case';
import { decisionFrom, type Decision } from './decision';
import type { Facts, MessageToDecide } from './facts';
import type { PolicyPack } from './pack';
import { agreement } from './rules/agreement';
import { askedToStop } from './rules/asked-to-stop';
import { attachments } from './rules/attachments';
import { authorisedUse } from './rules/authorised-use';
import { authority } from './rules/authority';
import { capacity } from './rules/capacity';
import { contactPoint } from './rules/contact-point';
import { length } from './rules/length';
import { letter } from './rules/letter';
import { means } from './rules/means';
import { needs } from './rules/needs';
import { preference } from './rules/preference';
import { purpose } from './rules/purpose';
import { recipient } from './rules/recipient';
import { relativeWords } from './rules/relative-words';
import { replies } from './rules/replies';
import { schedule } from './rules/schedule';
import { sender } from './rules/sender';
import { sop } from './rules/sop';
import { transfer } from './rules/transfer';
import { visit } from './rules/visit';
import { words } from './rules/words';
import { workingHours } from './rules/working-hours';

/** What can't be put right by writing comes first: nobody should write a message that may not go. */
const RULES: readonly PolicyRule[] = [
  recipient,
  sop,
  askedToStop,
  agreement,
  authority,
  contactPoint,
  needs,
  means,
  authorisedUse,
  purpose,
  workingHours,
  schedule,
  visit,
  capacity,
  sender,
  replies,
  letter,
  words,
  relativeWords,
  length,
  attachments,
  transfer,
  preference,
];

/**
 * May this message go, at its time, as it is? The same in the page, live, and in main, where it counts: at queueing and
 * again at the moment of sending. Pure; `now` is an instant in UTC. What stops it comes before what is to be looked at.
 * What the words say (P4, P27, P33–P37) is told by the checks' findings beside it.
 */
export function decide(message: MessageToDecide, facts: Facts, now: InstantText, pack: PolicyPack): Decision {
  const on = caseOf(message, facts, now, pack);
  const reasons = RULES.flatMap((rule) => rule(on));
  const [stops, conditions] = [
    reasons.filter(({ effect }) => effect === 'stop'),
    reasons.filter(({ effect }) => effect === 'condition'),
  ];
  return decisionFrom([...stops, ...conditions], pack.version);
}
