import type { ComponentType } from 'react';
import type { MessageSummary } from '../../../../contract/messages';
import { useNow } from '../../../client/desk';
import { Chip } from '../../../components/Chip';
import { byTime, willGo } from '../../compose/schedule/schedule-words';
import { FailedActions } from '../FailedActions';
import { HandOffActions } from '../HandOffActions';
import { MessageLine } from '../MessageLine';
import { QueuedActions } from '../QueuedActions';
import { MissedActions } from '../scheduled/MissedActions';
import { ScheduledActions } from '../scheduled/ScheduledActions';
import { UnsureActions } from '../UnsureActions';

interface Standing {
  tone: 'plain' | 'need' | 'no';
  says: string;
  /** What can be done about it. */
  Actions?: ComponentType<{ message: MessageSummary }>;
}

/** How each message of the outbox stands, what needs somebody to look first. The other states are never in it. */
const STANDINGS = new Map<MessageSummary['status'], Standing>([
  ['unsure', { tone: 'no', says: 'May have been sent: check', Actions: UnsureActions }],
  ['missed', { tone: 'no', says: 'Missed its time', Actions: MissedActions }],
  ['failed', { tone: 'no', says: 'Not sent', Actions: FailedActions }],
  ['handed-off', { tone: 'need', says: 'To send in another program', Actions: HandOffActions }],
  ['sending', { tone: 'plain', says: 'Sending' }],
  ['queued', { tone: 'plain', says: 'Waiting to be sent', Actions: QueuedActions }],
  ['scheduled', { tone: 'plain', says: 'Scheduled', Actions: ScheduledActions }],
]);

/** The order in which the outbox shows what stands differently. */
export const OUTBOX_ORDER = [...STANDINGS.keys()];

function chipWords({ status, sendAt, nextAttempt }: MessageSummary, says: string, now: string): string {
  if (status === 'scheduled' && sendAt !== null) return willGo(sendAt, now);
  if (status === 'queued' && nextAttempt !== null && nextAttempt > now)
    return `Tried again after ${byTime(nextAttempt, now)}`;
  return says;
}

/** A message under way: how it stands, why it waits, and what can be done. */
export function OutboxRow({ message }: { message: MessageSummary }) {
  const { status, problem, carrier } = message;
  const now = useNow();
  const { tone = 'plain', says = '', Actions } = STANDINGS.get(status) ?? {};
  const standing =
    status === 'handed-off' && carrier === 'trust-phone'
      ? 'To key into the Trust phone'
      : chipWords(message, says, now);
  return (
    <li>
      <MessageLine message={message} />
      <Chip tone={tone}>{standing}</Chip>
      {problem !== null && (
        <p className={tone === 'no' ? 'pw-rows__wide pw-rows__problem' : 'pw-rows__wide'}>{problem}</p>
      )}
      {Actions !== undefined && <Actions message={message} />}
    </li>
  );
}
