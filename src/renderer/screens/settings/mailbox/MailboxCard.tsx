import { useAnswer } from '../../../client/queries';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { MailboxForm } from './MailboxForm';
import { MailboxHealth } from './MailboxHealth';

/** The service's shared mailbox: what people write arrives here by itself, at this one desk. */
export function MailboxCard() {
  const answer = useAnswer('mailbox.get', {});
  const state = answer.data;
  return (
    <Card title="The shared mailbox">
      <p className="pw-soft">
        Plainword takes over what arrives in the service’s shared mailbox, and leaves every mail there unread
        and as it is. Set it up at one desk only: two would take every mail over twice.
      </p>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {state !== undefined && (
        <>
          <MailboxForm state={state} />
          {state.settings !== null && <MailboxHealth state={state} />}
        </>
      )}
    </Card>
  );
}
