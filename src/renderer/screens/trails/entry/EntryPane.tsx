import type { ReactNode } from 'react';
import type { FilingView } from '../../../../contract/trails';
import type { Id } from '../../../../domain/identity';
import type { Mismatch } from '../../../../domain/trails/right-record/proposal';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import type { SaveState } from '../review/review-keeper';
import { Mismatches } from './Mismatches';
import { Preview } from './Preview';
import type { CopyEntry } from './use-copy-entry';

export interface EntryPaneProps {
  view: FilingView;
  messages: ReadonlyArray<{ readonly id: Id; readonly leftOut: string | null }>;
  follows: Id | null;
  /** How many mentions are to be decided yet, as the screen has it. */
  undecided: number;
  saved: SaveState;
  copying: CopyEntry;
  onNext: () => void;
  onShow: (mismatch: Mismatch) => void;
  /** What stands between the head and the preview where saving failed. */
  trouble: ReactNode;
}

/** The entry as it stands beside the review, what keeps it from being copied, and the copy (P24, P26). */
export function EntryPane(props: EntryPaneProps) {
  const { view, messages, follows, undecided, saved, copying, onNext, onShow, trouble } = props;
  const standing = messages.filter(({ leftOut }) => leftOut === null).length;
  const isStopped = undecided > 0 || view.mismatches.length > 0 || standing === 0;
  return (
    <Card
      title="Record entry"
      actions={
        <span className="pw-soft">
          {standing} of {messages.length} messages
        </span>
      }
      flush
      className="pw-review__entry"
    >
      {trouble}
      {view.filing.entryState !== 'recorded' && (
        <div className="pw-review__copy">
          <Mismatches mismatches={view.mismatches} personName={view.filing.personName} onShow={onShow}>
            <p>Take it out, or file the trail for the other person.</p>
          </Mismatches>
          <ErrorSentence error={copying.error} />
          <div className="pw-actions">
            <Button
              kind={isStopped ? 'secondary' : 'primary'}
              shortcut="Ctrl Shift C"
              busy={copying.busy}
              disabled={isStopped}
              onClick={copying.copy}
            >
              Copy entry
            </Button>
            {undecided > 0 && (
              <Button kind="quiet" small shortcut="N" onClick={onNext}>
                {undecided} to decide first
              </Button>
            )}
            {standing === 0 && <span className="pw-soft">Every message is left out: there is no entry.</span>}
            {!isStopped && (
              <span className="pw-soft" role="status">
                {saved.kind === 'saving' ? 'Saving…' : 'Deleting the original comes after.'}
              </span>
            )}
          </div>
        </div>
      )}
      <Preview preview={view.preview} messages={messages} follows={follows} />
    </Card>
  );
}
