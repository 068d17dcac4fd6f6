import type { BatchView } from '../../../../contract/batches';
import { useAct, useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { useToasts } from '../../../state/toasts';

/** Gives the browser a file to save. */
function save(name: string, csv: string): void {
  // The mark by which spreadsheets know the letters.
  const url = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** How it went, to be copied or saved: counts and reasons, no names and no words of the messages. */
export function Report({ view: { batch, progress } }: { view: BatchView }) {
  const say = useToasts((state) => state.say);
  const report = useAnswer('batches.report', { id: batch.id });
  const copy = useAct('batches.copyReport');
  const csv = useAct('batches.reportCsv');
  return (
    <>
      <h3 className="pw-many__sub">Report</h3>
      <pre className="pw-many__report">{report.data?.text ?? ''}</pre>
      {progress.tally.sent > 0 && (
        <p>Each message that was sent owes an entry to its own record: they are under “To record”.</p>
      )}
      <ErrorSentence error={report.error ?? copy.error ?? csv.error} />
      <div className="pw-actions">
        <Button
          busy={copy.isPending}
          onClick={() =>
            copy.mutate({ id: batch.id }, { onSuccess: () => say('The report is on the clipboard.') })
          }
        >
          Copy the report
        </Button>
        <Button
          busy={csv.isPending}
          onClick={() =>
            csv.mutate({ id: batch.id }, { onSuccess: ({ name, csv: content }) => save(name, content) })
          }
        >
          Save as CSV
        </Button>
      </div>
    </>
  );
}
