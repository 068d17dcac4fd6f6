import { useState } from 'react';
import type { BatchView } from '../../../contract/batches';
import { batchContentSchema, type BatchContent } from '../../../domain/batches/batch';
import type { CallFailed } from '../../client/call';
import { useAct } from '../../client/queries';
import { useRefusals, type Refusals } from '../../components/use-refusals';

/** What a list says, while it is written. */
export interface BatchForm {
  readonly content: BatchContent;
  /** Whether something was written that is not kept yet. */
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly refusals: Refusals;
  readonly error: CallFailed | null;
  change(change: Partial<BatchContent>): void;
  /** Keeps it where it is not kept; then goes on with the newest version. */
  keep(then?: (view: BatchView) => void): void;
}

/** Keeps what is written beside what is stored, until it is kept. */
export function useBatchForm(view: BatchView): BatchForm {
  const stored = batchContentSchema.parse(view.batch);
  const [changed, setChanged] = useState<Partial<BatchContent>>({});
  const refusals = useRefusals();
  const save = useAct('batches.save');
  const content = { ...stored, ...changed };
  const dirty = JSON.stringify(content) !== JSON.stringify(stored);
  return {
    content,
    dirty,
    busy: save.isPending,
    refusals,
    error: save.error,
    change: (change) => setChanged((before) => ({ ...before, ...change })),
    keep: (then) => {
      if (!dirty) {
        then?.(view);
        return;
      }
      const read = refusals.check(batchContentSchema, content);
      if (read === undefined) return;
      save.mutate(
        { id: view.batch.id, version: view.batch.version, content: read },
        {
          onSuccess: (kept) => {
            setChanged({});
            then?.(kept);
          },
          onError: refusals.take,
        },
      );
    },
  };
}
