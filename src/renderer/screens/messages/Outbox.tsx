import type { ComponentType } from 'react';
import type { MessageSummary } from '../../../contract/messages';
import type { Id } from '../../../domain/identity';
import { useNow } from '../../client/desk';
import { useAnswer } from '../../client/queries';
import { Card } from '../../components/Card';
import { Chip } from '../../components/Chip';
import { EmptyState } from '../../components/EmptyState';
import { ErrorSentence } from '../../components/ErrorSentence';
import { willGo } from '../compose/schedule/schedule-words';
import { FailedActions } from './FailedActions';
import { HandOffActions } from './HandOffActions';
import { MissedActions } from './scheduled/MissedActions';
import { ScheduledActions } from './scheduled/ScheduledActions';
import { MessageLine } from './MessageLine';
import { QueuedActions } from './QueuedActions';
import { UnsureActions } from './UnsureActions';

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
  ['handed-off', { tone: 'need', says: 'To key into the Trust phone', Actions: HandOffActions }],
  ['sending', { tone: 'plain', says: 'Sending' }],
  ['queued', { tone: 'plain', says: 'Waiting to be sent', Actions: QueuedActions }],
  ['scheduled', { tone: 'plain', says: 'Scheduled', Actions: ScheduledActions }],
]);
const ORDER = [...STANDINGS.keys()];

function OutboxRow({ message }: { message: MessageSummary }) {
  const { status, problem, sendAt } = message;
  const now = useNow();
  const { tone = 'plain', says, Actions } = STANDINGS.get(status) ?? {};
  return (
    <li>
      <MessageLine message={message} />
      <Chip tone={tone}>{status === 'scheduled' && sendAt !== null ? willGo(sendAt, now) : says}</Chip>
      {problem !== null && (
        <p className={tone === 'no' ? 'pw-rows__wide pw-rows__problem' : 'pw-rows__wide'}>{problem}</p>
      )}
      {Actions !== undefined && <Actions message={message} />}
    </li>
  );
}

/** What is under way, and what needs somebody to look. */
export function Outbox({ personId }: { personId: Id | null }) {
  const answer = useAnswer('messages.outbox', {});
  const messages = answer.data
    ?.filter((message) => personId === null || message.personId === personId)
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || ((a.sendAt ?? '') < (b.sendAt ?? '') ? -1 : 1),
    );
  return (
    <Card title="Under way" flush>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {messages?.length === 0 && <EmptyState title="Nothing is waiting to be sent" />}
      <ul className="pw-rows">
        {messages?.map((message) => (
          <OutboxRow key={message.id} message={message} />
        ))}
      </ul>
    </Card>
  );
}
