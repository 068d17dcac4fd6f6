import { useState } from 'react';
import type { BatchView } from '../../../contract/batches';
import { BEFORE_SENDING } from '../../../domain/batches/batch';
import { recipientStateSchema, type RecipientState } from '../../../domain/batches/recipient';
import { useAct, useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { ErrorSentence } from '../../components/ErrorSentence';
import { SelectField } from '../../components/Field';
import { RECIPIENT_WORDS } from './batch-words';
import { RecipientsTable } from './RecipientsTable';

/** The people of a list, 50 a page: the page stays quick with 10,000. */
export function Recipients({ view, onSeen }: { view: BatchView; onSeen: (view: BatchView) => void }) {
  const { batch, progress } = view;
  const [show, setShow] = useState<RecipientState | 'all'>('all');
  const [page, setPage] = useState(0);
  const answer = useAnswer('batches.recipients', { id: batch.id, show, page }, { keep: true });
  const takeOut = useAct('batches.takeOut');
  const open = BEFORE_SENDING.includes(batch.state);
  const { recipients = [], pages = 0, total = 0 } = answer.data ?? {};
  const shown = recipientStateSchema.options.filter((state) => progress.tally[state] > 0 || state === show);
  return (
    <Card
      title="People on the list"
      flush
      actions={
        <SelectField
          id="many-show"
          label="Show"
          value={show}
          onChange={(value) => {
            setShow(recipientStateSchema.safeParse(value).data ?? 'all');
            setPage(0);
          }}
        >
          <option value="all">Everybody</option>
          {shown.map((state) => (
            <option key={state} value={state}>
              {`${RECIPIENT_WORDS[state]} (${progress.tally[state].toLocaleString('en-GB')})`}
            </option>
          ))}
        </SelectField>
      }
    >
      <ErrorSentence error={answer.error ?? takeOut.error} />
      {total === 0 ? (
        <EmptyState title={show === 'all' ? 'Nobody is on this list yet' : 'Nobody'}>
          {show === 'all' ? 'Add people above.' : 'Choose another state to show.'}
        </EmptyState>
      ) : (
        <RecipientsTable
          recipients={recipients}
          canTakeOut={open}
          busy={takeOut.isPending}
          onTakeOut={(position, out) =>
            takeOut.mutate({ id: batch.id, version: batch.version, position, out }, { onSuccess: onSeen })
          }
        />
      )}
      {pages > 1 && (
        <nav className="pw-many__pages" aria-label="Pages of the list">
          <Button small disabled={page === 0} onClick={() => setPage(page - 1)}>
            Previous page
          </Button>
          <span role="status">{`Page ${page + 1} of ${pages}`}</span>
          <Button small disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
            Next page
          </Button>
        </nav>
      )}
    </Card>
  );
}
