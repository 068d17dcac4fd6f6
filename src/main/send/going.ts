import type { Message } from '../../domain/messages/message';
import type { Decision, Reason } from '../../domain/policy/decision';

/** The message as one that goes at once: its time has come (P32). */
export function goingNow(message: Message): Message {
  return { ...message, sendAt: null };
}

/** What stops a message, where anything does. */
export function stopOf(decision: Decision): Reason | undefined {
  return decision.reasons.find(({ effect }) => effect === 'stop');
}
