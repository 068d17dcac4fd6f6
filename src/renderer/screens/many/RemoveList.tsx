import { useState } from 'react';
import type { BatchView } from '../../../contract/batches';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { usePlace } from '../../state/place';

/** Takes away a list of which nothing has gone. */
export function RemoveList({ view }: { view: BatchView }) {
  const go = usePlace((state) => state.go);
  const [asking, setAsking] = useState(false);
  const remove = useAct('batches.remove');
  const { id, version } = view.batch;
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        Remove list
      </Button>
      {asking && (
        <ConfirmDialog
          title="Remove this list?"
          confirm="Remove list"
          kind="danger"
          busy={remove.isPending}
          error={remove.error}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            remove.mutate({ id, version }, { onSuccess: () => go({ screen: 'many', batchId: null }) })
          }
        >
          <p>Nothing of it has gone. Its words and its people are not kept; the people themselves stay.</p>
        </ConfirmDialog>
      )}
    </>
  );
}
