import type { DeliveryReport } from '../send-adapter';
import { foundSchema, isNotifyError, notificationSchema, notifyInstant } from './notify-answers';
import type { NotifyReply } from './notify-line';

const CANNOT_ASK: DeliveryReport = { kind: 'cannot-ask' };

/**
 * What became of a text, from GOV.UK Notify's answer about it: one text, or the list of a reference.
 * - permanent-failure: nobody has the number; temporary-failure: the phone was off or full for 72 hours;
 *   technical-failure: the network behind GOV.UK Notify would not take it.
 * - sent: to a network that tells no more; created, sending, pending: still on its way.
 * - 404, or an empty list: it is gone there, as all texts are after seven days.
 */
export function notifyDelivery(reply: NotifyReply, reference: string): DeliveryReport {
  if (reply.kind === 'fault') return CANNOT_ASK;
  if (reply.status === 404 && isNotifyError(reply.body)) return { kind: 'not-found' };
  if (reply.status !== 200) return CANNOT_ASK;
  const list = foundSchema.safeParse(reply.body);
  if (list.success && list.data.notifications.length === 0) return { kind: 'not-found' };
  const one = list.success
    ? list.data.notifications.find((each) => each.reference === reference)
    : notificationSchema.safeParse(reply.body).data;
  // An answer about another text tells nothing of this one.
  if (one === undefined || (one.reference ?? reference) !== reference) return CANNOT_ASK;
  const at = notifyInstant(one.completed_at ?? one.sent_at);
  switch (one.status) {
    case 'delivered':
      return { kind: 'delivered', at };
    case 'permanent-failure':
      return { kind: 'failed', why: 'wrong-contact-point', at };
    case 'temporary-failure':
      return { kind: 'failed', why: 'not-reachable-now', at };
    case 'technical-failure':
    case 'failed':
      return { kind: 'failed', why: 'refused', at };
    default:
      return { kind: 'on-its-way' };
  }
}
