import type { BatchView } from '../../../../contract/batches';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import type { BatchEvents } from '../use-batch-events';
import type { BatchForm } from '../use-batch-form';
import { Samples } from './Samples';
import { SummaryView } from './SummaryView';

export interface CheckCardProps {
  view: BatchView;
  form: BatchForm;
  checking: BatchEvents['checking'];
  onSeen: (view: BatchView) => void;
}

/** Fills and decides on every message; says what it found before anything goes. */
export function CheckCard({ view, form, checking, onSeen }: CheckCardProps) {
  const check = useAct('batches.check');
  const { summary } = view;
  const run = () =>
    form.keep(({ batch }) => check.mutate({ id: batch.id, version: batch.version }, { onSuccess: onSeen }));
  const stale = form.dirty || summary === null;
  return (
    <Card title="3. Check">
      <div className="pw-actions">
        <Button kind={stale ? 'primary' : 'secondary'} busy={check.isPending || form.busy} onClick={run}>
          {summary === null ? 'Check every message' : 'Check again'}
        </Button>
        {check.isPending && checking !== undefined && (
          <span role="status" className="pw-many__progress">
            <progress max={checking.total} value={checking.done} aria-label="Checked" />
            {`${checking.done.toLocaleString('en-GB')} of ${checking.total.toLocaleString('en-GB')} checked`}
          </span>
        )}
      </div>
      <ErrorSentence error={check.error} />
      {summary !== null && !form.dirty && (
        <>
          <SummaryView view={view} summary={summary} />
          <Samples samples={view.samples} />
        </>
      )}
    </Card>
  );
}
