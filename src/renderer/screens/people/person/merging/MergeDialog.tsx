import { useState } from 'react';
import { mergeFault } from '../../../../../domain/people/merge';
import type { Id } from '../../../../../domain/identity';
import type { Person } from '../../../../../domain/people/person';
import { useAct, useAnswer } from '../../../../client/queries';
import { Button } from '../../../../components/Button';
import { Dialog } from '../../../../components/Dialog';
import { ErrorSentence } from '../../../../components/ErrorSentence';
import { Notice } from '../../../../components/Notice';
import { usePlace } from '../../../../state/place';
import { useToasts } from '../../../../state/toasts';
import { SideBySide } from './SideBySide';
import { goesOver } from './goes-over';

export interface MergeDialogProps {
  person: Person;
  /** The entry that is the same person. */
  otherId: Id;
  onDone: () => void;
}

/** Makes one entry of two for the same person: who stays is chosen, then pressed once (P26). */
export function MergeDialog({ person, otherId, onDone }: MergeDialogProps) {
  const answer = useAnswer('people.get', { id: otherId });
  const [keepId, setKeepId] = useState<Id>();
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  const act = useAct('people.merge');
  const other = answer.data;
  const twoPeople = other !== undefined && mergeFault(person, other) !== undefined;
  const keep = [person, other].find((each) => each?.id === keepId);
  const drop = keep === person ? other : person;

  function merge(): void {
    if (keep === undefined || drop === undefined || act.isPending) return;
    act.mutate(
      { keep: { id: keep.id, version: keep.version }, drop: { id: drop.id, version: drop.version } },
      {
        onSuccess: ({ id }) => {
          onDone();
          go({ screen: 'people', personId: id, adding: false });
          say('Merged: one entry is left, with what both had.');
        },
      },
    );
  }

  return (
    <Dialog title="These are the same person" wide onClose={onDone}>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {twoPeople && (
        <Notice tone="need">
          <p>
            Their NHS numbers differ, so these are two people, unless one of the numbers is wrong: correct it
            first.
          </p>
        </Notice>
      )}
      {other !== undefined && <SideBySide people={[person, other]} keepId={keepId} onKeep={setKeepId} />}
      <div className="pw-dialog__body" role="status">
        {keep !== undefined && drop !== undefined && (
          <>
            <p>
              <strong>Comes over from the entry that goes:</strong> {goesOver(keep, drop).join(' · ')}
            </p>
            <p>It can’t be undone: make sure by the NHS number, or ask the person.</p>
          </>
        )}
      </div>
      <ErrorSentence error={act.error} focus />
      <div className="pw-actions">
        <Button onClick={onDone}>Keep both</Button>
        <Button
          kind={keep === undefined ? 'secondary' : 'danger'}
          busy={act.isPending}
          disabled={keep === undefined}
          onClick={merge}
        >
          {keep === undefined ? 'Choose who stays first' : 'Merge the two'}
        </Button>
      </div>
    </Dialog>
  );
}
