import { kindOfUse, type KindOfUse } from '../messages/purpose';
import type { ContactPoint } from '../people/contact-point';
import type { InstantText } from '../time/moment';
import type { Reason } from './decision';
import type { Facts, MessageToDecide } from './facts';
import type { PolicyPack } from './pack';
import { timingOf, type Timing } from './timing';

/** All that a rule may look at: a message, the facts, the clock and the policy, with what several rules ask of them. */
export interface Case extends Facts, Timing {
  readonly message: MessageToDecide;
  readonly now: InstantText;
  readonly pack: PolicyPack;
  /** The kind of use its agreement must cover; null where nothing says so yet. */
  readonly kind: KindOfUse | null;
  /** The contact point it goes to, if the person or a carer of theirs has it. */
  readonly point: ContactPoint | null;
  /** Whether that is a carer's. */
  readonly toCarer: boolean;
}

/** One clause's say about a message. */
export type PolicyRule = (on: Case) => Reason[];

/** Puts a case together. */
export function caseOf(message: MessageToDecide, facts: Facts, now: InstantText, pack: PolicyPack): Case {
  const point = facts.person?.contactPoints.find(({ id }) => id === message.contactPointId) ?? null;
  return {
    ...facts,
    ...timingOf(message, facts.service, now, pack),
    message,
    now,
    pack,
    kind: neededKind(message),
    point,
    toCarer: point !== null && point.carerId !== null,
  };
}

/** An answer is a conversation even before its purpose is chosen (P18). */
function neededKind({ purpose, answersId }: MessageToDecide): KindOfUse | null {
  if (purpose !== null) return kindOfUse(purpose, answersId !== null);
  return answersId === null ? null : 'conversation';
}
