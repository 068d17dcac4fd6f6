import type { MessageStatus } from './message';

/**
 * Where a message may go from each status. Nothing leaves `sent`: what was sent stays to be recorded (P5). Nothing but
 * `queued` leads to `sending`. One of many that was stopped before it began is cancelled: nobody wrote it by itself.
 */
export const TRANSITIONS = {
  draft: ['scheduled', 'queued', 'handed-off', 'cancelled'],
  scheduled: ['scheduled', 'queued', 'missed', 'draft'],
  missed: ['scheduled', 'queued', 'draft'],
  cancelled: ['draft'],
  queued: ['queued', 'sending', 'missed', 'draft', 'cancelled'],
  sending: ['sent', 'failed', 'queued', 'unsure'],
  'handed-off': ['sent', 'draft'],
  unsure: ['sent', 'failed'],
  failed: ['cancelled'],
  sent: [],
} satisfies Record<MessageStatus, MessageStatus[]>;

/** Whether a message may pass from one status to another. */
export function mayBecome(from: MessageStatus, to: MessageStatus): boolean {
  const next: readonly MessageStatus[] = TRANSITIONS[from];
  return next.includes(to);
}
